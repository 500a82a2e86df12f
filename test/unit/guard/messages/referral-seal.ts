import type { Seal } from "../../../../src/core/mail/seal.ts";

/** The seal of a mail with client data, which always has an attachment. */
export type ReferralSeal = Seal & { readonly attachment: NonNullable<Seal["attachment"]> };
