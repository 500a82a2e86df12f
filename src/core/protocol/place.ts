/** A place to live, identified by postcode and name together: 26 names occur more than once. */
export interface Place {
  readonly postcode: string;
  readonly name: string;
  /** The municipality it lies in today. */
  readonly municipality: string;
  readonly nis: string;
  readonly region: "flanders" | "brussels";
  /** Other names of the municipality, former or French, by which people search. */
  readonly otherNames?: readonly string[];
}
