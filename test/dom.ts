import { JSDOM } from "jsdom";

/** From here on, this file has the part of a browser's document that mails are read and written with. */
export function useDom(): void {
  const { DOMParser, Node, Element, document } = new JSDOM().window;
  Object.assign(globalThis, { DOMParser, Node, Element, document });
}
