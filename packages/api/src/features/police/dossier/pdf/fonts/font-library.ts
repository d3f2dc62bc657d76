import { createRequire } from 'node:module';

/** What is used of `fontkit`, which pdfkit embeds fonts with, and of `subset-font`; neither brings types. */
export interface OpenFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly characterSet: readonly number[];
}

interface FontKit {
  readonly create: (file: Buffer) => OpenFont;
}

type SubsetFont = (
  file: Buffer,
  text: string,
  options: {
    readonly targetFormat: 'truetype';
    readonly variationAxes: Readonly<Record<string, number>>;
    readonly keepAllGlyphs: true;
  },
) => Promise<Buffer>;

const load = createRequire(import.meta.url);

export const openFont = (file: Buffer): OpenFont => (load('fontkit') as FontKit).create(file);

/** `fontkit` reads ten bytes of a glyph even where it is empty and is the last of the file. */
const behindLastGlyph = Buffer.alloc(16);

/** A compressed variable font as a plain one of one weight, which can be embedded in a PDF. */
export async function plainFont(variable: Buffer, weight: number): Promise<Buffer> {
  const plain = await (load('subset-font') as SubsetFont)(variable, '', {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    keepAllGlyphs: true,
  });
  return Buffer.concat([plain, behindLastGlyph]);
}
