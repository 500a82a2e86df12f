/** Gives that many bytes from a cryptographic source of randomness; a parameter, so core stays pure. */
export type RandomBytes = (count: number) => Uint8Array;

/**
 * Draws characters from an alphabet, each equally likely.
 *
 * A byte past the last whole multiple of the alphabet's length is dropped and drawn again; taking
 * it modulo the length would favour the first characters. Throws when the source does not give what
 * was asked, or gives nothing useful in a thousand draws: then it is broken, and no password that
 * it makes may be used.
 */
export function drawCharacters(alphabet: string, count: number, random: RandomBytes): string {
  const limit = 256 - (256 % alphabet.length);
  let drawn = "";
  for (let draws = 0; drawn.length < count; draws += 1) {
    if (draws === 1000) throw new Error("The source of randomness gives nothing useful.");
    const wanted = count - drawn.length;
    const bytes = random(wanted);
    if (bytes.length !== wanted) throw new Error("The source of randomness gave too little.");
    for (const byte of bytes) if (byte < limit) drawn += alphabet.charAt(byte % alphabet.length);
  }
  return drawn;
}
