/** Text from a file, made safe for a notification: VS Code turns `[words](address)` there into a link. */
export function plainForMessage(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\]\(/g, '] (');
}

/** Text from a file, made safe for a Markdown string: every mark stands for itself. */
export function plainForMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text from a file, made safe for a line of a list: a dollar sign and brackets there would draw an icon. */
export function plainForLabel(text: string): string {
  return text.replaceAll('$(', '$ (');
}
