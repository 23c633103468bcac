const span = /^<\/?(?:[\w-]+:)?(?:tspan|a)\b/;
const name = /^<([^\s/>]+)/;
/** Words after it are placed anew. */
const isPlaced = /\s[xy]\s*=/;

/**
 * Gives the parts of a text in a drawing, its tags and words, with one look for all words that follow each other:
 * that of the first. The engine miscounts glyphs where spans meet, and loses letters or fails, if letters of the
 * text are not each one glyph. Undefined if the text has parts other than spans.
 */
export function joinSpans(parts: readonly string[]): readonly string[] | undefined {
  if (parts.some((part) => part.startsWith('<') && !span.test(part))) {
    return undefined;
  }
  const around: string[] = [];
  let opened: readonly string[] = [];
  let isNew = true;
  /** How deep the tag is that places the next words; those of the text itself are placed by it. */
  let placedBy = 0;
  const joined = parts.map((part) => {
    if (part.startsWith('</')) {
      around.pop();
      isNew &&= around.length >= placedBy;
    } else if (part.startsWith('<')) {
      if (!part.endsWith('/>')) {
        around.push(part);
        if (!isNew && isPlaced.test(part)) {
          isNew = true;
          placedBy = around.length;
        }
      }
    } else if (!isNew) {
      return part;
    } else if (part.trim() !== '') {
      const before = closingTags(opened);
      opened = [...around];
      isNew = false;
      return before + opened.join('') + part;
    }
    return '';
  });
  return [...joined, closingTags(opened)];
}

function closingTags(tags: readonly string[]): string {
  return tags
    .map((tag) => `</${name.exec(tag)?.[1] ?? ''}>`)
    .reverse()
    .join('');
}
