import type { EvidenceNote } from '../evidence/evidence';
import { readFrontMatter, type ReadFrontMatter } from '../evidence/readFrontMatter';
import { applyEdits, type TextEdit } from '../text';
import { addTo } from './retag';

/** Claims a criterion for a whole file, at its top. Undefined where what is there cannot be added to. */
export function claimFile(note: EvidenceNote, text: string, name: string): TextEdit | undefined {
  const edit = claimEdit(note, text, name);
  const read = (each: string): ReadFrontMatter =>
    readFrontMatter({ uri: note.uri, text: each }, note.keywords);
  const before = read(text);
  // Behind a quotation mark that was never closed, nobody can tell what is meant to stand where.
  const isBroken = before.problems.some(({ code }) => code === 'yaml-syntax');
  const isAdded = edit && !isBroken && read(applyEdits(text, [edit])).claims.length > before.claims.length;
  return isAdded ? edit : undefined;
}

function claimEdit(note: EvidenceNote, text: string, name: string): TextEdit | undefined {
  const written = note.tags.filter(({ origin }) => origin === 'front-matter').pop();
  if (written) {
    return addTo(written, note, name);
  }
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const { span } = note.frontMatter;
  if (!span) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const newText = `---${lineEnd}criteria: [${name}]${lineEnd}---${lineEnd}${lineEnd}`;
    return { uri: note.uri, span: { start, end: start }, newText };
  }
  const front = text.slice(span.start, span.end);
  const empty = /^criteria[ \t]*:[ \t]*(\[[ \t]*\])?[ \t]*$/m.exec(front);
  if (empty) {
    const end = span.start + empty.index + empty[0].length;
    return { uri: note.uri, span: { start: span.start + empty.index, end }, newText: `criteria: [${name}]` };
  }
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n)?$/m.exec(front.slice(3));
  if (/^criteria[ \t]*:/m.test(front) || !close) {
    return undefined;
  }
  const at = span.start + 3 + close.index;
  return { uri: note.uri, span: { start: at, end: at }, newText: `criteria: [${name}]${lineEnd}` };
}
