const contentTypes: Readonly<Record<string, string>> = {
  zip: "application/zip",
  pdf: "application/pdf",
  txt: "text/plain",
  png: "image/png",
  jpg: "image/jpeg",
};

/** A file's content type by its name, as Outlook guesses it. */
export function contentTypeOf(name: string): string {
  return (
    contentTypes[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream"
  );
}
