import type { Block, EvidenceNote, PersonalDataMention } from '../evidence/evidence';
import { personalDataIn } from '../evidence/facts/personalDataIn';
import { readLinkTarget } from '../evidence/linkTarget';
import { maskInline } from '../evidence/maskInline';
import { matchesIn } from '../matchesIn';
import type { Span } from '../text';
import { foundOncePerNote, isQuoted } from './eachBlock';
import { isWorkDetail } from './workDetails';

/** A detail that stands outside the prose, and what has to go where it is taken out. */
export interface OutsideDetail extends PersonalDataMention {
  /** What is replaced by three dots; undefined for a link that becomes its words, or where nobody knows the place. */
  readonly replaced: Span | undefined;
  /** What is taken away, so that a link becomes its words. */
  readonly removed: readonly Span[];
}

/** The details in what is printed besides the prose: fields of the front matter, titles of images, addresses of links. */
export const detailsOutsideText = foundOncePerNote((note, text): readonly OutsideDetail[] => {
  const found: OutsideDetail[] = [];
  addFields(note, text, found);
  for (let at = 0; at < note.links.length; at++) {
    const link = note.links[at];
    const title = link?.kind === 'image' ? findTitle(text, link.span) : undefined;
    if (title) {
      addMentions(text.slice(title.start, title.end), title.start, found);
    }
  }
  if (holdsAddress(text)) {
    note.blocks.filter(({ kind }) => kind !== 'code').forEach((block) => addAddresses(text, block, found));
  }
  return found.length === 0 ? nothing : found.slice();
});

const nothing: readonly OutsideDetail[] = [];

/** Whether a link in a text may lead to an address. Looked for with the rare mark before it: that takes next to no time. */
function holdsAddress(text: string): boolean {
  return (
    text.includes('(mailto:') || text.includes('<mailto:') || text.includes('(tel:') || text.includes('<tel:')
  );
}

/** A detail has two words with capitals, a number or an address. */
const mayBeDetail = /[@\d]|\p{Lu}\S* +\p{Lu}|\bcalled\b|\bnamed?\b/u;

/** A word and a short number are none, and many such fields are that: `E12`, `Week 3`. */
const wordAndNumber = /^[A-Za-z]* ?\d{1,4}$/;

function addFields({ frontMatter, bodyStart }: EvidenceNote, text: string, into: OutsideDetail[]): void {
  for (const field of ['title', 'evidence', 'type'] as const) {
    const value = frontMatter[field];
    if (value === undefined || wordAndNumber.test(value) || !mayBeDetail.test(value)) {
      continue;
    }
    const details = personalDataIn(value);
    if (details.length === 0) {
      continue;
    }
    const key = text.slice(0, bodyStart).search(new RegExp(`^["']?${field}["']?[ \\t]*:`, 'm'));
    const start = Math.max(0, key);
    for (const { kind, text: written } of details) {
      const at = text.indexOf(written, start + field.length);
      const isThere = at >= 0 && at < bodyStart;
      // A value that goes on in the next line, or is written with escapes, has other characters than its text.
      const span = isThere ? { start: at, end: at + written.length } : { start, end: start + field.length };
      into.push({ kind, text: written, span, replaced: isThere ? span : undefined, removed: [] });
    }
  }
}

function addMentions(written: string, offset: number, into: OutsideDetail[]): void {
  for (const { kind, text, span } of mayBeDetail.test(written) ? personalDataIn(written) : []) {
    const moved = { start: span.start + offset, end: span.end + offset };
    into.push({ kind, text, span: moved, replaced: moved, removed: [] });
  }
}

/** The title of an image, without its quotes: it is printed under the image. */
function findTitle(text: string, { start, end }: Span): Span | undefined {
  const written = text.slice(start, end - 1).trimEnd();
  const quote = written.charAt(written.length - 1);
  const opening = quote === '"' || quote === "'" ? written.lastIndexOf(quote, written.length - 2) : -1;
  return opening > written.lastIndexOf('](') + 2 && /\s/.test(written.charAt(opening - 1))
    ? { start: start + opening + 1, end: start + written.length - 1 }
    : undefined;
}

const linked = /\]\((?:mailto|tel):([^\s()<>?]{3,200})/gi;
const inAngles = /<(?:mailto|tel):([^\s<>?]{3,200})[^\s<>]{0,200}>/gi;

function addAddresses(text: string, block: Block, into: OutsideDetail[]): void {
  const { start: offset } = block.span;
  const written = text.slice(offset, block.span.end);
  const links = matchesIn(written, linked);
  const masked = links.length === 0 ? written : maskInline(written);
  for (const { 0: whole, 1: address = '', index } of links) {
    // Masking leaves the bracket before a target; in code there is none.
    const target = masked.startsWith('] ', index) ? readLinkTarget(written, index + 1) : undefined;
    const opening = written.lastIndexOf('[', index);
    const words = { start: offset + opening + 1, end: offset + index };
    if (!target || isSaid(block, words)) {
      continue;
    }
    addAddress(
      {
        before: written.slice(0, opening),
        words: written.slice(opening + 1, index),
        address,
        start: offset + index + whole.length - address.length,
        behind: written.slice(target.end),
      },
      block,
      { removed: [around(words.start - 1, 1), { start: words.end, end: offset + target.end }] },
      into,
    );
  }
  // Between marks of code they are no links; a text with such marks is left alone.
  for (const { 0: whole, 1: address = '', index } of written.includes('`')
    ? []
    : matchesIn(written, inAngles)) {
    const start = offset + index + whole.indexOf(':') + 1;
    const behind = written.slice(index + whole.length);
    addAddress(
      { before: written.slice(0, index), words: '', address, start, behind },
      block,
      { replaced: around(offset + index, whole.length) },
      into,
    );
  }
}

function around(start: number, length: number): Span {
  return { start, end: start + length };
}

/** Whether the words of a link are a detail themselves: whoever takes that out takes out the link. */
function isSaid({ facts }: Block, words: Span): boolean {
  return facts.personalData.some(({ span }) => span.start === words.start && span.end === words.end);
}

/** An address in a link, with what stands before the link and behind it, and where the address begins in the file. */
interface LinkedAddress {
  readonly before: string;
  readonly words: string;
  readonly address: string;
  readonly start: number;
  readonly behind: string;
}

/** Adds an address if it is a detail where it stands: the words around may say that it is a firm's, or a colleague's. */
function addAddress(
  { before, words, address, start, behind }: LinkedAddress,
  block: Block,
  { replaced, removed = [] }: Partial<Pick<OutsideDetail, 'replaced' | 'removed'>>,
  into: OutsideDetail[],
): void {
  const said = `${before.slice(-160)}${words} `;
  const found = personalDataIn(`${said}${address} ${behind.slice(0, 60)}`).find(
    ({ kind, span }) => (kind === 'email' || kind === 'phone') && span.end > said.length,
  );
  const isStart = found !== undefined && found.span.start <= said.length + 1; // `+44`: the sign may be no part of it.
  if (isStart && (isQuoted(block) || !(isWorkDetail(before) || isWorkDetail(said)))) {
    into.push({ kind: found.kind, text: found.text, span: around(start, address.length), replaced, removed });
  }
}
