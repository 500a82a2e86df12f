/** An option, such as `--out MAP` or `--force`. */
export interface OptionShape {
  /** What stands for its value in the help; without it the option is a switch. */
  readonly value?: string;
  /** Whether it may be given more than once, each time with another value. */
  readonly many?: true;
  readonly help: string;
}

/** What may be typed after the name of a command. */
export interface CommandShape {
  /** Whole calls, one a line, for the person who typed something else. */
  readonly usage: readonly string[];
  /** What the command does. */
  readonly help: string;
  /** The words without an option, as commander writes them: `<ID>`, or `[MAP]` when it may be left out. */
  readonly names: readonly string[];
  /** By their long name, without the hyphens in front. */
  readonly options: Readonly<Record<string, OptionShape>>;
  /** Stands below the options in the help. */
  readonly closing?: string;
}

type ValueOf<Option extends OptionShape> = Option extends { readonly many: true }
  ? readonly string[]
  : Option extends { readonly value: string }
    ? string | undefined
    : boolean;

/** A command line that has the shape of its command. No value was judged yet. */
export interface CommandLine<Shape extends CommandShape = CommandShape> {
  readonly names: readonly string[];
  readonly values: {
    readonly [Name in keyof Shape["options"]]: ValueOf<Shape["options"][Name]>;
  };
  /** Every option that was given, in the order of the command line. */
  readonly given: readonly string[];
}

/** How to call a command, a line for each way. */
export function usageLines({ usage }: CommandShape): readonly string[] {
  return usage.map((call, index) => `${index === 0 ? "Gebruik:" : "        "} ${call}`);
}
