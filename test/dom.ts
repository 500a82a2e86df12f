import { JSDOM } from "jsdom";

/**
 * Gives this file the part of a browser's document that mails are read and written with, and takes it
 * away afterwards, along with whatever `Office` a test put beside it.
 */
export function useDom(): void {
  const { DOMParser, Node, Element } = new JSDOM().window;
  const parts = { DOMParser, Node, Element };
  beforeAll(() => void Object.assign(globalThis, parts));
  afterAll(() => {
    for (const name of [...Object.keys(parts), "Office"]) Reflect.deleteProperty(globalThis, name);
  });
}
