/** A mail address on a line of its own; a long one breaks before the @. */
export function MailAddress({ address }: { readonly address: string }) {
  const at = address.lastIndexOf("@");
  return (
    <div>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </div>
  );
}
