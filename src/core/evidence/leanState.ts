import type { Env, MarkdownIt, StateBlock, Token } from 'markdown-it';

/** Tokens that nobody here asks for. They are more than half of all. */
const unwanted: ReadonlySet<string> = new Set([
  'paragraph_open',
  'paragraph_close',
  'heading_close',
  'hr',
  'reference_definition',
]);

/**
 * Makes the state that markdown-it parses blocks with, at a fraction of its cost. markdown-it defines each field of a
 * token with `Object.defineProperty`, which takes as long as all the rest, and looks at each character for the
 * beginnings of lines, which are known here.
 */
export function createLeanState(
  markdown: MarkdownIt,
  environment: Env,
  tokens: Token[],
  lines: MarkdownLines,
): StateBlock {
  // Its constructor defines each field by `Object.defineProperty` too, so it is called for the first state only: what
  // is not set here is the same for all.
  const state = Object.create(leanStateOf(markdown)) as StateBlock;
  state.md = markdown;
  state.env = environment;
  state.tokens = tokens;
  state.blkIndent = 0;
  state.tight = false;
  state.listIndent = -1;
  state.parentType = 'root';
  state.level = 0;
  setLines(state, lines);
  return state;
}

/** The lines of a text, and the one at which its Markdown begins. */
export interface MarkdownStart {
  /** The offset of each line. That of the first line of Markdown may lie within a line, behind a byte order mark. */
  readonly lineStarts: readonly number[];
  readonly firstLine: number;
}

export interface MarkdownLines extends MarkdownStart {
  readonly text: string;
}

/** As markdown-it sets them; the lines before the first are empty ones. */
function setLines(state: StateBlock, { text, lineStarts, firstLine }: MarkdownLines): void {
  const most = lineStarts.length;
  const make = (): number[] => new Array<number>(most + 1).fill(0);
  const begins = make();
  const ends = make();
  const indents = make();
  const columns = make();
  let count = 0;
  for (let line = 0; line < most; line++) {
    const begin = lineStarts[line] ?? 0;
    const next = lineStarts[line + 1];
    const end = line < firstLine ? begin : next === undefined ? text.length : next - 1;
    let at = begin;
    let column = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 32) {
        column++;
      } else if (code === 9) {
        column += 4 - (column % 4);
      } else {
        break;
      }
    }
    if (next === undefined && at === text.length) {
      break; // Spaces at the end of a file are no line.
    }
    begins[line] = begin;
    ends[line] = end;
    indents[line] = at - begin;
    columns[line] = column;
    count++;
  }
  begins[count] = ends[count] = text.length;
  state.src = text;
  state.line = firstLine;
  state.bMarks = begins;
  state.eMarks = ends;
  state.tShift = indents;
  state.sCount = columns;
  state.bsCount = make();
  state.lineMax = count;
}

const states = new WeakMap<MarkdownIt, StateBlock>();

/** The state that all others of a parser inherit from. */
function leanStateOf(markdown: MarkdownIt): StateBlock {
  let state = states.get(markdown);
  if (!state) {
    state = createFirstState(markdown);
    states.set(markdown, state);
  }
  return state;
}

function createFirstState(markdown: MarkdownIt): StateBlock {
  const ignored = createToken('', '', 0, 0);
  class LeanState extends markdown.block.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      if (nesting < 0) {
        this.level--;
      }
      const { level } = this;
      if (nesting > 0) {
        this.level++;
      }
      if (unwanted.has(type)) {
        return ignored;
      }
      const token = createToken(type, tag, nesting, level);
      this.tokens.push(token);
      return token;
    }
  }
  return new LeanState('', markdown, {}, []);
}

/** A plain object with the fields of a token: nobody calls its methods. */
function createToken(type: string, tag: string, nesting: -1 | 0 | 1, level: number): Token {
  return {
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block: true,
    hidden: false,
  } as unknown as Token;
}
