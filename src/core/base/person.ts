/** Somebody's name and address, as Outlook shows them. The name may be the address again. */
export interface Person {
  readonly address: string;
  readonly name: string;
}
