import { existsSync, readFileSync } from "node:fs";
import { pngSize } from "../png-size.ts";
import { resourceOf, resourceScopes, valueOf } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";
import { children, elements, placeOf, type Element } from "../xml.ts";

/** Of a mail add-in: the manifest reference on IconUrl and HighResolutionIconUrl. */
const ownIcons: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** On each button, at least: the manifest reference on Icon. */
const buttonSizes = [16, 32, 80];

interface Shown {
  readonly element: Element;
  readonly size: number;
}

/** Icons are there, and of the size that they stand for. */
export const icons: ManifestRule = ({ document, root, folder }) => {
  const own = children(root, ...Object.keys(ownIcons)).map((element) => ({
    element,
    size: ownIcons[element.localName ?? ""] ?? 0,
  }));
  const onButtons = resourceScopes(document).flatMap((scope) =>
    scope.uses
      .filter((use) => use.localName === "Image")
      .flatMap((use) => {
        const element = resourceOf(scope, use);
        return element === undefined ? [] : [{ element, size: Number(use.getAttribute("size")) }];
      })
      .filter(isFirst),
  );
  const shown = [...own, ...onButtons];
  const once = shown.filter(
    (one, at) =>
      shown.findIndex(({ element, size }) => element === one.element && size === one.size) === at,
  );
  return [
    ...elements(document, "Icon").flatMap(missingSizes),
    ...once.flatMap(({ element, size }) =>
      [element, ...children(element, "Override")].flatMap((one) => {
        const problem = judge(valueOf(one), size, folder);
        return problem === null ? [] : [{ place: placeOf(one), problem }];
      }),
    ),
  ];
};

/** Buttons may share an icon: what is wrong with it is told once. */
function isFirst(one: Shown, at: number, all: readonly Shown[]): boolean {
  return all.findIndex(({ element, size }) => element === one.element && size === one.size) === at;
}

function missingSizes(icon: Element) {
  const sizes = children(icon, "Image").map((image) => Number(image.getAttribute("size")));
  const missing = buttonSizes.filter((size) => !sizes.includes(size));
  return missing.length === 0
    ? []
    : [{ place: placeOf(icon), problem: `mist het icoon van ${missing.join(" en ")} pixels.` }];
}

function judge(address: string, size: number, folder: string): string | null {
  if (!URL.canParse(address)) return null;
  const path = /\/(assets\/[\w.-]+)$/.exec(new URL(address).pathname)?.[1];
  if (path === undefined || !existsSync(`${folder}${path}`))
    return `${address} wijst naar geen icoon uit assets/.`;
  const found = pngSize(readFileSync(`${folder}${path}`));
  if (found === null) return `${path} is geen PNG.`;
  return found.width === size && found.height === size
    ? null
    : `${path} is ${found.width} × ${found.height} pixels, maar moet ${size} × ${size} zijn.`;
}
