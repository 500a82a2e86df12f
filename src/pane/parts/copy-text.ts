/**
 * Puts text on the clipboard, as far as Outlook allows.
 *
 * Outlook on the web blocks the clipboard API in panes, so the older command comes next. Where that
 * is blocked too, the text in `shown` is selected, so that the user can press Ctrl+C.
 */
export async function copyText(text: string, shown: HTMLElement): Promise<"copied" | "selected"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return copyBySelection(text) ? "copied" : select(shown);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("readonly", "");
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  let copied: boolean;
  try {
    // Deprecated, but the only way where the clipboard API is blocked.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see the line above
    copied = document.execCommand("copy");
  } catch {
    copied = false;
  }
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/** Folded text cannot be selected, so it is unfolded first. */
function select(shown: HTMLElement): "selected" {
  shown.closest("details")?.setAttribute("open", "");
  getSelection()?.selectAllChildren(shown);
  return "selected";
}
