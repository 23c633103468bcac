import type { YamlEntry, YamlNode } from './readYaml';

/**
 * Lines of `field: words` and `field: [one, two]` with nothing in them that YAML gives a meaning to. Nearly every
 * front matter is like this, and reading it costs a hundredth of a full YAML parse. A test compares both.
 */
const line =
  /([A-Za-z][A-Za-z0-9_-]*):(?: +(?:(\[[A-Za-z0-9][A-Za-z0-9 ./?,-]*\])|([A-Za-z0-9](?:[A-Za-z0-9 .,/?()'’&-]*[A-Za-z0-9.?)])?)))? *\r?(?:\n|$)/y;

/** The map that such a text is, or undefined if it needs a real parser. Spans count from `offset`. */
export function readPlainYaml(text: string, offset: number): YamlNode | undefined {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  line.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    const match = line.exec(text);
    const key = match?.[1];
    if (!match || key === undefined || keys.has(key)) {
      return undefined;
    }
    keys.add(key);
    const keySpan = { start: offset + at, end: offset + at + key.length };
    const written = match[2] ?? match[3];
    if (written === undefined) {
      // An empty value may go on in the lines below.
      return undefined;
    }
    const start = at + match[0].indexOf(written, key.length + 1);
    const value =
      match[2] === undefined ? textNode(written, offset + start) : listNode(written, offset + start);
    if (!value) {
      return undefined;
    }
    entries.push({ key, keySpan, value });
    at = line.lastIndex;
  }
  const first = entries[0];
  const last = entries[entries.length - 1];
  return first && last
    ? { kind: 'map', span: { start: first.keySpan.start, end: last.value.span.end }, entries }
    : undefined;
}

function textNode(text: string, start: number): YamlNode {
  return { kind: 'text', text, span: { start, end: start + text.length } };
}

function listNode(written: string, start: number): YamlNode | undefined {
  const items: YamlNode[] = [];
  let at = 1;
  for (const part of written.slice(1, -1).split(',')) {
    const text = part.trim();
    if (!/^[A-Za-z0-9]/.test(text)) {
      return undefined;
    }
    items.push(textNode(text, start + at + part.indexOf(text)));
    at += part.length + 1;
  }
  return { kind: 'list', items, span: { start, end: start + written.length } };
}
