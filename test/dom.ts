import { JSDOM } from "jsdom";

/** From here on, this file has the part of a browser's document that mails are read and written with. */
export function useDom(): void {
  const { DOMParser, Node, Element } = new JSDOM().window;
  const parts = { DOMParser, Node, Element };
  Object.assign(globalThis, parts);
  afterAll(() => {
    for (const name of Object.keys(parts)) Reflect.deleteProperty(globalThis, name);
  });
}
