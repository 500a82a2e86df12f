import type { Seal } from "../../../../src/core/mail/seal.ts";

/** The seal of a mail with a client's data, which has an attachment. */
export type ReferralSeal = Seal & { readonly attachment: NonNullable<Seal["attachment"]> };
