/**
 * Parses a KBO number in any grouping and gives it as "0123.456.749"; null when it is invalid.
 *
 * Ten digits, the first 0 or 1; the last two are 97 minus the first eight modulo 97.
 */
export function kboNumber(text: string): string | null {
  const digits = text.replace(/[ .]/g, "");
  if (!/^[01]\d{9}$/.test(digits)) return null;
  if (Number(digits.slice(8)) !== 97 - (Number(digits.slice(0, 8)) % 97)) return null;
  return `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
}
