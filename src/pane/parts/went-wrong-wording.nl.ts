/* What a page says of *Er ging iets mis* where that page itself cannot be shown. */

/** @param dpo - null: nobody can tell which address is right. */
export const tellDpo = (dpo: string | null): string =>
  `Ging er iets mis met een mail? Bel wie hem kreeg, en mail meteen je DPO${dpo === null ? "" : `: ${dpo}`}.`;
