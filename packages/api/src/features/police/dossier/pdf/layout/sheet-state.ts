import type PDFDocument from 'pdfkit';
import type { Fonts } from '../fonts/fonts-for.js';
import type { Line } from '../text/lay-out.js';

/** A text in its lines, and what is said for it by readers that speak: the text itself where it is drawn otherwise. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly actual: string | null;
}

/** How wide a text is as a part of its size, and whether its marks are placed by the font's own tables. */
export interface Shaped {
  readonly width: number;
  readonly placesMarks: boolean;
}

export type Doc = InstanceType<typeof PDFDocument>;
export type Structure = ReturnType<Doc['struct']>;

/** A document being written from top to bottom. Where the next line goes is the document's own `y`. */
export interface Sheet {
  readonly doc: Doc;
  /** What the next block becomes a part of, for those who hear or reflow the document. */
  readonly root: Structure;
  /** How many levels the headings stand below those of a document of their own. */
  readonly depth: number;
  /** Headings that wait for what they head. */
  readonly headings: { readonly height: number; readonly draw: () => void }[];
  readonly fonts: Fonts;
  /** Texts that were set before, and widths that were measured before. */
  readonly set: Map<string, SetText>;
  readonly widths: Map<string, Shaped>;
  /** Drawn below everything else on each page. */
  readonly underlay: (sheet: Sheet) => void;
}
