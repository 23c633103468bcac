import type { Change, DrawCommand, DrawnPage, PageGradient } from './drawCommand';
import { combined, type PathStep } from './glyphOutlines';
import type { PageFont, PageFonts } from './pageFonts';
import { colourOf, gradientWithin, readPageGradient } from './pageGradient';
import { readPageImage } from './pageImage';
import type { PdfObjects } from './pdfObjects';
import { PdfTokens, PdfWord, type PdfDictionary, type PdfValue } from './pdfValues';

interface State {
  readonly fill: string;
  /** Fills in the place of the colour. */
  readonly gradient: PageGradient | undefined;
  readonly stroke: string;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  /** From the lengths here to those at the beginning of the content. */
  readonly change: Change;
}

const noChange: Change = [1, 0, 0, 1, 0, 0];
const atFirst: State = {
  ...{ fill: '#000', gradient: undefined, stroke: '#000', fillOpacity: 1, strokeOpacity: 1 },
  ...{ width: 1, dash: [], change: noChange },
};
/** Forms within forms: a drawing needs two or three. */
const deepestForm = 8;

/** Reads the content of a page or of a form in it as steps of drawing. What is of another kind than ours is left out, and the result says so. */
export async function drawContent(
  pdf: PdfObjects,
  fonts: PageFonts,
  content: Uint8Array,
  resources: PdfDictionary,
  depth = 0,
): Promise<Pick<DrawnPage, 'commands' | 'isComplete'>> {
  const drawing = new Drawing(pdf, fonts, resources, depth);
  const tokens = new PdfTokens(content);
  let operands: PdfValue[] = [];
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token instanceof PdfWord) {
      await drawing.run(token.word, operands);
      operands = [];
    } else {
      operands.push(token);
    }
  }
  return drawing;
}

class Drawing {
  readonly commands: DrawCommand[] = [];
  isComplete = true;
  #state = atFirst;
  readonly #states: State[] = [];
  #path: PathStep[] = [];
  #clip: { readonly evenOdd: boolean } | undefined;
  #font: PageFont | undefined;
  #size = 0;
  #place: Change = noChange;

  constructor(
    private readonly pdf: PdfObjects,
    private readonly fonts: PageFonts,
    private readonly resources: PdfDictionary,
    private readonly depth: number,
  ) {}

  async run(operator: string, operands: readonly PdfValue[]): Promise<void> {
    const numbers = operands.map((value) => this.pdf.number(value));
    switch (operator) {
      case 'q':
        this.#states.push(this.#state);
        this.commands.push({ kind: 'save' });
        break;
      case 'Q': {
        const before = this.#states.pop();
        if (before) {
          this.#state = before;
          this.commands.push({ kind: 'restore' });
        }
        break;
      }
      case 'cm':
        this.#state = { ...this.#state, change: combined(changeOf(numbers), this.#state.change) };
        this.commands.push({ kind: 'change', change: changeOf(numbers) });
        break;
      case 'gs':
        this.#useGraphics(this.#resource('/ExtGState', operands[0]));
        break;
      case 'w':
        this.#state = { ...this.#state, width: numbers[0] ?? 1 };
        break;
      case 'd':
        this.#state = {
          ...this.#state,
          dash: this.pdf.array(operands[0]).map((each) => this.pdf.number(each)),
        };
        break;
      case 'sc':
      case 'scn':
      case 'g':
      case 'rg':
      case 'k':
        this.#fillWith(operands);
        break;
      case 'SC':
      case 'SCN':
      case 'G':
      case 'RG':
      case 'K':
        this.#state = { ...this.#state, stroke: this.#colour(operands) };
        break;
      case 'sh':
        this.isComplete = false;
        break;
      case 'Do':
        await this.#drawObject(operands[0]);
        break;
      case 'BT':
        this.#place = noChange;
        break;
      case 'Tf':
        this.#font = await this.fonts.get(this.#resource('/Font', operands[0]));
        this.#size = numbers[1] ?? 0;
        break;
      case 'Tm':
        this.#place = changeOf(numbers);
        break;
      case 'Td':
        this.#place = combined([1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0], this.#place);
        break;
      case 'Tj':
        this.#show(operands);
        break;
      case 'TJ':
        this.#show(this.pdf.array(operands[0]));
        break;
      default:
        this.#drawPath(operator, numbers);
    }
  }

  #drawPath(operator: string, numbers: readonly number[]): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    switch (operator) {
      case 'm':
        this.#path.push(['M', a, b]);
        break;
      case 'l':
        this.#path.push(['L', a, b]);
        break;
      case 'c':
        this.#path.push(['C', a, b, c, d, e, f]);
        break;
      case 'h':
        this.#path.push(['Z']);
        break;
      case 're':
        this.#path.push(['M', a, b], ['L', a + c, b], ['L', a + c, b + d], ['L', a, b + d], ['Z']);
        break;
      case 'W':
      case 'W*':
        this.#clip = { evenOdd: operator === 'W*' };
        break;
      case 'n':
      case 'f':
      case 'F':
      case 'f*':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
        this.#paint(operator);
    }
  }

  #paint(operator: string): void {
    const path = this.#path;
    const { fill, gradient, stroke, fillOpacity: opacity, strokeOpacity, width, dash, change } = this.#state;
    if (/^[fFB]/.test(operator)) {
      const evenOdd = operator.endsWith('*');
      const within = gradient && gradientWithin(gradient, change);
      this.commands.push(
        within
          ? { kind: 'gradient', path, evenOdd, gradient: within, opacity }
          : { kind: 'fill', path, evenOdd, colour: fill, opacity },
      );
    }
    if (/^[SsB]/.test(operator)) {
      const whole: readonly PathStep[] = operator === 's' ? [...path, ['Z']] : path;
      this.commands.push({
        kind: 'stroke',
        path: whole,
        colour: stroke,
        opacity: strokeOpacity,
        width,
        dash,
      });
    }
    if (this.#clip) {
      this.commands.push({ kind: 'clip', path, ...this.#clip });
      this.#clip = undefined;
    }
    this.#path = [];
  }

  /** Glyphs of two bytes each, with distances in thousandths between them. */
  #show(pieces: readonly PdfValue[]): void {
    const size = this.#size;
    for (const piece of pieces) {
      if (typeof piece === 'number') {
        this.#move((-piece / 1000) * size);
      } else if (piece instanceof Uint8Array) {
        for (let at = 0; at + 1 < piece.length; at += 2) {
          const glyph = (piece[at] ?? 0) * 256 + (piece[at + 1] ?? 0);
          const path = this.#font?.font?.outline(glyph);
          this.isComplete &&= path !== undefined;
          if (path && path.length > 0) {
            const { fill, gradient, fillOpacity } = this.#state;
            this.isComplete &&= gradient === undefined;
            const change = combined([size, 0, 0, size, 0, 0], this.#place);
            this.commands.push({
              kind: 'fill',
              path,
              evenOdd: false,
              colour: fill,
              opacity: fillOpacity,
              change,
            });
          }
          this.#move(((this.#font?.widthOf(glyph) ?? 0) / 1000) * size);
        }
      }
    }
  }

  #move(distance: number): void {
    this.#place = combined([1, 0, 0, 1, distance, 0], this.#place);
  }

  #resource(kind: string, name: PdfValue | undefined): PdfValue {
    return this.pdf.dictionary(this.resources.get(kind)).get(String(name)) ?? null;
  }

  #fillWith(operands: readonly PdfValue[]): void {
    const gradient = readPageGradient(this.pdf, this.#resource('/Pattern', operands[0]));
    const fill = gradient?.stops[0]?.colour ?? this.#colour(operands);
    this.#state = { ...this.#state, fill, gradient };
  }

  /** A pattern of another kind is drawn as plain grey. */
  #colour(operands: readonly PdfValue[]): string {
    this.isComplete &&= operands.every((part) => typeof part === 'number');
    return colourOf(operands);
  }

  #useGraphics(reference: PdfValue): void {
    const graphics = this.pdf.dictionary(reference);
    // A mask for all that follows: what it hides would be shown.
    const mask = this.pdf.resolve(graphics.get('/SMask'));
    this.isComplete &&= mask === null || mask === '/None';
    this.#state = {
      ...this.#state,
      fillOpacity: this.pdf.number(graphics.get('/ca'), this.#state.fillOpacity),
      strokeOpacity: this.pdf.number(graphics.get('/CA'), this.#state.strokeOpacity),
    };
  }

  async #drawObject(name: PdfValue | undefined): Promise<void> {
    const reference = this.#resource('/XObject', name);
    const dictionary = this.pdf.stream(reference)?.dictionary;
    if (dictionary?.get('/Subtype') === '/Image') {
      const image = await readPageImage(this.pdf, reference);
      if (image) {
        this.commands.push({ kind: 'image', image, opacity: this.#state.fillOpacity });
      }
      this.isComplete &&= image !== undefined;
    } else if (dictionary && this.depth < deepestForm) {
      const own = this.pdf.dictionary(dictionary.get('/Resources'));
      const content = await this.pdf.content(reference);
      const matrix = this.pdf.array(dictionary.get('/Matrix')).map((each) => this.pdf.number(each));
      const drawn = await drawContent(this.pdf, this.fonts, content, own, this.depth + 1);
      const change: DrawCommand[] = matrix.length === 6 ? [{ kind: 'change', change: changeOf(matrix) }] : [];
      this.isComplete &&= drawn.isComplete;
      this.commands.push({ kind: 'save' }, ...change);
      for (const command of drawn.commands) {
        this.commands.push(command);
      }
      this.commands.push({ kind: 'restore' });
    }
  }
}

function changeOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Change {
  return [a, b, c, d, e, f];
}
