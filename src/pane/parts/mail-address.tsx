/** A mail address on a line of its own; where it is too long it breaks before the @. */
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
