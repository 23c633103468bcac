/**
 * Whether the address of a picture is the picture itself (`data:image/png;base64,…`): so it is in a text that was
 * written in Google Docs or Word and saved as Markdown.
 */
export function isPictureInText(address: string): boolean {
  return /^data:image\/[\w.+-]+[;,]/i.test(address);
}

/** The start of such an address, as people may see it. */
export function shortAddress(address: string): string {
  return `${address.slice(0, Math.min(address.indexOf(',') + 1, 40))}…`;
}
