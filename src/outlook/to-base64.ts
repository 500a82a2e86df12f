export function toBase64(bytes: Uint8Array): string {
  let text = "";
  const chunkBytes = 0x8000;
  for (let start = 0; start < bytes.length; start += chunkBytes)
    text += String.fromCharCode(...bytes.subarray(start, start + chunkBytes));
  return btoa(text);
}
