import { ancestor, children, elements, typeOf, type Document, type Element } from "./xml.ts";

/** One `VersionOverrides` with the resources that it may name: it sees no others. */
interface ResourceScope {
  readonly resources: readonly Element[];
  /** Elements with a `resid`. */
  readonly uses: readonly Element[];
}

export function resourceScopes(document: Document): readonly ResourceScope[] {
  return elements(document, "VersionOverrides").map((scope) => ({
    resources: children(scope, "Resources").flatMap((all) =>
      children(all).flatMap((kind) => children(kind)),
    ),
    uses: elements(scope).filter(
      (one) => one.hasAttribute("resid") && ancestor(one, "VersionOverrides") === scope,
    ),
  }));
}

/** The resource that an element names; undefined when there is none. */
export function resourceOf({ resources }: ResourceScope, use: Element): Element | undefined {
  const resid = use.getAttribute("resid");
  return resources.find((one) => one.getAttribute("id") === resid);
}

/** The elements whose value is an address, overrides included. */
export function addressElements(document: Document): readonly Element[] {
  const settings = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "Image", "Url"];
  return [
    ...elements(document, "AppDomain"),
    ...elements(document, ...settings, "SourceLocation")
      .filter((one) => one.hasAttribute("DefaultValue"))
      .flatMap((one) => [one, ...children(one, "Override")]),
  ];
}

/** What an element of `addressElements`, a text or an override says. */
export function valueOf(element: Element): string {
  const value = element.getAttribute("DefaultValue") ?? element.getAttribute("Value");
  return (value ?? element.textContent ?? "").trim();
}

/** Where the pane's address stands: in the form for old Outlooks, and behind each button. */
export function paneAddresses(document: Document): readonly Element[] {
  const forms = elements(document, "Form").flatMap((form) => elements(form, "SourceLocation"));
  const buttons = resourceScopes(document).flatMap((scope) =>
    scope.uses
      .filter((use) => use.localName === "SourceLocation" && opensPane(use))
      .flatMap((use) => resourceOf(scope, use) ?? []),
  );
  return [...new Set([...forms, ...buttons])].flatMap((one) => [one, ...children(one, "Override")]);
}

function opensPane(use: Element): boolean {
  const action = ancestor(use, "Action");
  return action !== null && typeOf(action) === "ShowTaskpane";
}

/** The scripts that stand in for a runtime's page in classic Outlook, which runs events without one. */
export function eventScripts(document: Document): readonly Element[] {
  return resourceScopes(document).flatMap((scope) =>
    scope.uses
      .filter((use) => use.localName === "Override" && use.parentNode?.localName === "Runtime")
      .flatMap((use) => resourceOf(scope, use) ?? []),
  );
}

/** The texts on the buttons: on all, or on those of one kind of window. */
export function buttonLabels(document: Document, surface?: string): readonly Element[] {
  return resourceScopes(document).flatMap((scope) => {
    const labels = scope.uses.filter(
      (use) =>
        use.localName === "Label" &&
        use.parentNode?.localName === "Control" &&
        (surface === undefined || surfaceOf(use) === surface),
    );
    return [...new Set(labels.flatMap((use) => resourceOf(scope, use) ?? []))];
  });
}

function surfaceOf(use: Element): string | null {
  const point = ancestor(use, "ExtensionPoint");
  return point === null ? null : typeOf(point);
}
