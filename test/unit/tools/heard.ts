/** What a command said and ended with, as from its own process; it runs in this one. */
interface Heard {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process and keeps what it says: starting Node for each takes seconds. */
export async function heard(run: () => number | Promise<number>): Promise<Heard> {
  const said = { log: "", error: "" };
  const { log, error } = console;
  const keep =
    (channel: keyof typeof said) =>
    (...words: unknown[]): void => {
      said[channel] += `${words.map(String).join(" ")}\n`;
    };
  Object.assign(console, { log: keep("log"), error: keep("error") });
  try {
    const status = await run();
    return { status, stdout: said.log, stderr: said.error };
  } finally {
    Object.assign(console, { log, error });
  }
}
