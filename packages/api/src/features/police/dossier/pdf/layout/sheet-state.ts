import type PDFDocument from 'pdfkit';
import type { Fonts } from '../fonts/fonts-for.js';
import type { Line } from '../text/lay-out.js';

/** A text divided into lines, with the text for screen readers if it differs from the drawn text. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly actual: string | null;
}

/** The width of a text as a fraction of the font size, and whether the font places its marks. */
export interface Shaped {
  readonly width: number;
  readonly placesMarks: boolean;
}

export type Doc = InstanceType<typeof PDFDocument>;
export type Structure = ReturnType<Doc['struct']>;

/** A document written from top to bottom. The position of the next line is the `y` of the document. */
export interface Sheet {
  readonly doc: Doc;
  /** The structure element to which the next block is added, for screen readers and reflow. */
  readonly root: Structure;
  /** The number of levels that are added to headings. */
  readonly depth: number;
  /** Headings that are written together with the next block. */
  readonly headings: { readonly height: number; readonly draw: () => void }[];
  readonly fonts: Fonts;
  /** Cache of texts that were laid out and of widths that were measured. */
  readonly set: Map<string, SetText>;
  readonly widths: Map<string, Shaped>;
  /** Draws below all other content of each page. */
  readonly underlay: (sheet: Sheet) => void;
}
