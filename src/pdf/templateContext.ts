import type { Translate } from '../words/translate';
import type { PrintableImage } from './loadImages';
import type { Around } from './rightToLeft';
import type { MarkedPassages } from './templatePassages';

/** A value that the template reads as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** What blocks need to become nodes of the template. */
export interface NodeContext {
  /** By URI. What is not here is printed in words. */
  readonly images: ReadonlyMap<string, PrintableImage>;
  /** Every place that a link can lead to. A link to elsewhere would stop the engine. */
  readonly anchors: ReadonlySet<string>;
  /** `PCS/1.2` by the anchor of the criterion. */
  readonly criteria: ReadonlyMap<string, string>;
  readonly t: Translate;
  /** The name of all places in a piece of evidence that say what its pages are for. */
  readonly mark?: string;
  /** Those that the page marks where they begin. */
  readonly passages?: MarkedPassages;
  /** What pictures and headings are evidence for because a tag links to them, by their anchors. */
  readonly claimed?: ReadonlyMap<string, readonly string[]>;
  /** Whether the template lets the engine hyphenate here: in narrow cells. */
  readonly hyphenates?: boolean;
  /** Which way the text around runs; undefined for from the left. */
  readonly around?: Around;
}
