import { Composer, isScalar, Parser, visit, type Document, type YAMLError } from 'yaml';
import type { Span } from '../text';

/** What the parser makes of the first document of a text that says anything. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  /** The line of `---` or `...` that parts it from another document, which nobody reads. */
  readonly divider: Span | undefined;
  /** By the offset at which the parser misses a quotation mark, the offset of the one that was never closed. */
  readonly openQuotes: ReadonlyMap<number, number>;
}

/** Parses a YAML text. @throws what the parser throws for a text that it cannot hold */
export function parseYaml(text: string): ParsedYaml {
  const parsed = compose(text);
  if (!parsed.document.errors.some((error) => isOpenQuote(error))) {
    return { ...parsed, openQuotes: new Map() };
  }
  // The parser ends such a text where the lines go back to the left only if it sees another mark further on.
  const again = compose(`${text}\n#"'`);
  return { ...again, openQuotes: emptyOpenQuotes(again.document) };
}

function compose(text: string): Omit<ParsedYaml, 'openQuotes'> {
  // `uniqueKeys` compares every key with every other; `YamlConverter` finds duplicates in one go.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
  let document: Document.Parsed | undefined;
  for (const each of composer.compose(new Parser().parse(text), true, text.length)) {
    if (document && !isEmpty(document)) {
      if (!isEmpty(each)) {
        return { document, divider: dividerBefore(each.range[0], text) };
      }
    } else {
      document = each;
    }
  }
  if (!document) {
    throw new RangeError('The parser gave no document.');
  }
  return { document, divider: undefined };
}

function isEmpty({ contents, errors }: Document.Parsed): boolean {
  return errors.length === 0 && (!contents || (isScalar(contents) && contents.source === ''));
}

/** A document begins at its `---`, or right behind the `...` of the one before. */
function dividerBefore(start: number, text: string): Span {
  const at = text.startsWith('---', start) ? start : text.lastIndexOf('...', start);
  return { start: at, end: at + 3 };
}

function isOpenQuote({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' && message.endsWith('quote');
}

/** Takes the words from texts that are still being typed: they may go on over what was never meant. */
function emptyOpenQuotes(document: Document.Parsed): ReadonlyMap<number, number> {
  const ends = new Set(document.errors.filter((error) => isOpenQuote(error)).map(({ pos }) => pos[0]));
  const found = new Map<number, number>();
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [];
      if (start !== undefined && end !== undefined && ends.has(end)) {
        found.set(end, start);
        node.value = '';
      }
    },
  });
  return found;
}
