import { readBlocks } from '../../core/evidence/readBlocks';
import { readFrontMatter } from '../../core/evidence/readFrontMatter';
import type { Span } from '../../core/text';

/** A place where a reference can be written, with what stands there already. */
export interface TagContext {
  /** What a completion replaces: `comp` of `[AC 1.1, comp`, up to the end of the word under the cursor. */
  readonly span: Span;
  /** What has been typed of it. */
  readonly typed: string;
  /** What has to stand around the reference. */
  readonly before: string;
  readonly after: string;
}

/** An unfinished tag up to the cursor, over one line end at most. No part can match where its neighbour does. */
const openTag = /\\?\[AC[ \t\u00a0]+([^[\]\r\n]*(?:\r\n?|\n)?[^[\]\r\n]*)$/i;
/** What may follow the cursor inside a tag: the rest of the word, and more references. */
const restOfTag = /^([\w./?-]*)(?:[ \t]*,[^[\]\r\n]*)?[ \t]*(\\?\])?/;

/** The reference that is being written at an offset of an evidence file, or undefined where none can be. */
export function findTagContext(text: string, offset: number): TagContext | undefined {
  const { bodyStart } = readFrontMatter({ uri: '', text });
  return offset < bodyStart ? inFrontMatter(text, offset) : inBody(text, offset, bodyStart);
}

function inBody(text: string, offset: number, bodyStart: number): TagContext | undefined {
  const open = openTag.exec(text.slice(Math.max(bodyStart, offset - 400), offset));
  if (!open) {
    return undefined;
  }
  const [whole, references = ''] = open;
  const start = offset - whole.length;
  if (!isProse(text, start + whole.indexOf('['), bodyStart)) {
    return undefined;
  }
  const typed = references.slice(references.lastIndexOf(',') + 1).trimStart();
  const [, word = '', bracket] = restOfTag.exec(text.slice(offset, offset + 400)) ?? [];
  const span = { start: offset - typed.length, end: offset + word.replace(/\?$/, '').length };
  const needsSpace = references.endsWith(',');
  return { span, typed, before: needsSpace ? ' ' : '', after: bracket === undefined ? ']' : '' };
}

/** Whether a character is prose: code, comments and HTML tags are not, and hold no tags. */
function isProse(text: string, at: number, bodyStart: number): boolean {
  const block = readBlocks(text, bodyStart).find(({ span }) => span.start <= at && at < span.end);
  return block?.prose.charAt(at - block.span.start) === '[';
}

function inFrontMatter(text: string, offset: number): TagContext | undefined {
  const key = [...text.slice(0, offset).matchAll(/^(\w+)[ \t]*:/gm)].pop();
  if (key?.[1] !== 'criteria') {
    return undefined;
  }
  const value = text.slice(key.index + key[0].length, offset);
  const line = value.slice(Math.max(value.lastIndexOf('\n'), value.lastIndexOf('\r')) + 1);
  const isFirstLine = line === value;
  if (!isFirstLine && !/^[ \t]*(?:-[ \t]|[^-\s])/.test(line)) {
    return undefined;
  }
  const typed = line
    .slice(Math.max(line.lastIndexOf(','), line.lastIndexOf('[')) + 1)
    .replace(/^[ \t]*-[ \t]+/, '')
    .replace(/^[\s"']+/, '');
  const [word = ''] = /^[\w./-]*/.exec(text.slice(offset)) ?? [];
  const span = { start: offset - typed.length, end: offset + word.length };
  const isBare = isFirstLine && !/[[,"']/.test(line);
  const needsSpace = isFirstLine && (line === '' || line.endsWith(','));
  return { span, typed, before: `${needsSpace ? ' ' : ''}${isBare ? '[' : ''}`, after: isBare ? ']' : '' };
}
