import type { PathStep } from './glyphOutlines';

/** a, b, c, d, e, f as PDF writes them. */
export type Change = readonly [number, number, number, number, number, number];

/** A step of drawing a page, as a canvas does it. Lengths in points, upwards from the bottom left corner. */
export type DrawCommand =
  | { readonly kind: 'save' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'clip'; readonly path: readonly PathStep[]; readonly evenOdd: boolean }
  | {
      readonly kind: 'fill';
      readonly path: readonly PathStep[];
      readonly evenOdd: boolean;
      readonly colour: string;
      readonly opacity: number;
      /** For this path alone. */
      readonly change?: Change;
    }
  | {
      readonly kind: 'gradient';
      readonly path: readonly PathStep[];
      readonly evenOdd: boolean;
      readonly gradient: PageGradient;
      readonly opacity: number;
    }
  | {
      readonly kind: 'stroke';
      readonly path: readonly PathStep[];
      readonly colour: string;
      readonly opacity: number;
      readonly width: number;
      readonly dash: readonly number[];
    }
  /** Fills the square from 0 to 1. */
  | { readonly kind: 'image'; readonly image: PageImage; readonly opacity: number };

/** Colours that go over into each other along a line, or from one circle to another, and on from there. */
export interface PageGradient {
  readonly isLine: boolean;
  readonly from: readonly [x: number, y: number, radius: number];
  readonly to: readonly [x: number, y: number, radius: number];
  /** From 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly colour: string }[];
  /** From the lengths of the gradient to those of what it fills. */
  readonly change: Change;
}

export type PageImage =
  | { readonly kind: 'jpeg' | 'png'; readonly bytes: Uint8Array }
  /** Four bytes for each pixel: red, green, blue, opacity. */
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      readonly bytes: Uint8ClampedArray;
    };

/** A place on a page that leads somewhere: from the left and from the bottom. */
export interface PageLink {
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  /** A page, from 0, or an address. */
  readonly to: number | string;
}

export interface DrawnPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly commands: readonly DrawCommand[];
  /** False if something on the page is of a kind that is not drawn: it is missing, or in plain grey. */
  readonly isComplete: boolean;
  readonly links: readonly PageLink[];
}
