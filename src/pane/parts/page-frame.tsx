import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { ids } from "./ids.ts";
import { labels } from "./wording.nl.ts";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Zoomed in so far that the foot would fill the page: let everything scroll together.
    "@media (max-height: 420px)": { height: "auto", minHeight: "100vh" },
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    "@media (max-height: 420px)": { overflowY: "visible" },
  },
  progress: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalM,
  },
  segment: {
    flexGrow: 1,
    height: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { borderBottom: "4px solid GrayText", height: 0 },
  },
  passed: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { borderBottom: "4px solid Highlight", height: 0 },
  },
  eyebrow: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  always: {
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  foot: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  above: {
    display: "flex",
    flexDirection: "column",
    marginBottom: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
});

export interface PageFrameProps {
  /** How many of the five steps are reached; null on a page that is no step. */
  readonly progress: 1 | 2 | 3 | 4 | 5 | null;
  /** Above the title. */
  readonly eyebrow: string | null;
  readonly title: string;
  readonly children: ReactNode;
  /** A bar at the very top. */
  readonly bar?: ReactNode;
  /** A link under the title, the same on every page. */
  readonly always?: ReactNode;
  /** Why the pane did not go on, right above the buttons. */
  readonly problem?: ReactNode;
  /** Above the buttons, always in view. */
  readonly above?: ReactNode;
  readonly primary?: ReactNode;
  readonly onBack?: (() => void) | undefined;
  /** Whether Enter in a field presses the main button. */
  readonly enterGoesOn?: boolean;
  readonly className?: string;
  /** The id of the field that gets the focus when the page appears; without one, the heading. */
  readonly startsAt?: string | undefined;
}

/**
 * One page of the pane: progress, one heading, content that scrolls, and buttons at the foot.
 *
 * The heading gets the focus when the page appears, so that a screen reader announces the page. A
 * page that begins with typing gives it to its first field, which the heading then describes.
 */
export function PageFrame(props: PageFrameProps) {
  const { progress, eyebrow, title, above, primary, onBack, startsAt } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(startsAt);
  useEffect(() => {
    const field = first.current === undefined ? null : document.getElementById(first.current);
    (field ?? heading.current)?.focus();
  }, []);
  const hasFoot = above !== undefined || primary !== undefined || onBack !== undefined;

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- only passes keys on
    <div
      className={mergeClasses(styles.frame, props.className)}
      onKeyDown={(event) => {
        tabOn(event);
        if (props.enterGoesOn === true) goOn(event);
      }}
    >
      {props.bar}
      <main className={styles.content}>
        {progress !== null && (
          <div className={styles.progress} aria-hidden="true">
            {[1, 2, 3, 4, 5].map((segment) => (
              <span
                key={segment}
                className={mergeClasses(styles.segment, segment <= progress && styles.passed)}
              />
            ))}
          </div>
        )}
        <p className={styles.eyebrow}>{eyebrow}</p>
        <h1 id={ids.title} className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {props.always !== undefined && <div className={styles.always}>{props.always}</div>}
        <div className={styles.body}>{props.children}</div>
      </main>
      {hasFoot && (
        <footer className={styles.foot}>
          {props.problem}
          <div className={styles.above}>{above}</div>
          {(primary !== undefined || onBack !== undefined) && (
            <div className={styles.buttons}>
              {onBack !== undefined && (
                <Button
                  size="large"
                  icon={<ChevronLeftRegular />}
                  aria-label={labels.back}
                  title={labels.back}
                  onClick={onBack}
                />
              )}
              <div className={styles.primary}>{primary}</div>
            </div>
          )}
        </footer>
      )}
    </div>
  );
}

/** Enter in a field presses the main button, unless the field took it. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key, nativeEvent } = event;
  if (key !== "Enter" || event.isDefaultPrevented() || nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  currentTarget.querySelector<HTMLElement>("[data-primary]")?.click();
}

/**
 * Moves the focus on from a heading or an answer, which only a script can focus, and out of a group of
 * radio buttons, which is one stop.
 *
 * Office.js handles every Tab itself: from an element that is no tab stop it leaves the pane, and it
 * stops at each radio button.
 */
function tabOn(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, shiftKey } = event;
  if (event.key !== "Tab" || !(target instanceof HTMLElement)) return;
  const group = radioGroup(target);
  if (group === null && (target.tabIndex >= 0 || shiftKey)) return;
  const side = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const there = [...currentTarget.querySelectorAll<HTMLElement>("button, input, select, summary")]
    .filter((control) => control.tabIndex >= 0 && (group === null || radioGroup(control) !== group))
    .filter((control) => (target.compareDocumentPosition(control) & side) !== 0)
    .at(shiftKey ? -1 : 0);
  if (there === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  checkedOf(currentTarget, there).focus();
}

/** The name of the group of a radio button; null for another element. */
function radioGroup(element: HTMLElement): string | null {
  return element instanceof HTMLInputElement && element.type === "radio" ? element.name : null;
}

/** The checked radio button of a group, where one is; else the element itself. */
function checkedOf(frame: HTMLElement, element: HTMLElement): HTMLElement {
  const group = radioGroup(element);
  if (group === null) return element;
  const radios = [...frame.querySelectorAll<HTMLInputElement>("input[type=radio]:checked")];
  return radios.find(({ name }) => name === group) ?? element;
}
