/** What the page that shows a PDF is told. */
export type PagesMessage = {
  readonly kind: 'pdf';
  readonly bytes: Uint8Array;
  readonly labels: PagesLabels;
};

/** Words of the page, made by the extension. */
export interface PagesLabels {
  /** `Page {0} of {1}` */
  readonly page: string;
  readonly larger: string;
  readonly smaller: string;
  /** For somebody who hears the page: the PDF can be read aloud, and its picture cannot. */
  readonly pictures: string;
  /** In the place of pages that cannot be drawn. */
  readonly unreadable: string;
  /** On a page of which something cannot be drawn. */
  readonly incomplete: string;
}

/** What the page asks for. */
export type PagesRequest = { readonly kind: 'ready' };
