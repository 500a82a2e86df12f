/** What is known of the sender, the same in every protocol. */
export const knownSender = {
  name: "Opgroeien regie",
  kbo: "0886.886.638",
  seat: "Hallepoortlaan 27, 1060 Brussel",
  postcode: "1060",
  dpo: "dpo@opgroeien.be",
} as const;
