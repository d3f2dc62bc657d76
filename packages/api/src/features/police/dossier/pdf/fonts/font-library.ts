import { createRequire } from 'node:module';

/** The parts used of `fontkit`, with which pdfkit embeds fonts, and of `subset-font`. Neither has types. */
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

/** Padding: `fontkit` reads ten bytes of a glyph even if it is empty and the last one of the file. */
const behindLastGlyph = Buffer.alloc(16);

/** Converts a compressed variable font to a plain font of one weight, which can be embedded in a PDF. */
export async function plainFont(variable: Buffer, weight: number): Promise<Buffer> {
  const plain = await (load('subset-font') as SubsetFont)(variable, '', {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    keepAllGlyphs: true,
  });
  return Buffer.concat([plain, behindLastGlyph]);
}
