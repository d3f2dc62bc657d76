import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFamily } from './font-families.data.js';
import { openFont, plainFont } from './font-library.js';

/** A part of a family: a file, and its characters as listed by the package. */
export interface FontPart {
  readonly family: FontFamily;
  readonly name: string;
  readonly claims: (codePoint: number) => boolean;
}

/** A part in one weight, ready to be embedded. */
export interface Face {
  /** The name of the face in a document. */
  readonly name: string;
  readonly file: Buffer;
  readonly has: (codePoint: number) => boolean;
  readonly shaping: FontFamily['shaping'];
  readonly isRightToLeft: boolean;
  /** Above and below the baseline, as fractions of the font size. */
  readonly ascent: number;
  readonly descent: number;
}

export type Weight = 400 | 700;

const folderOf = (family: FontFamily): string =>
  dirname(findPackageJSON(`@fontsource-variable/${family.name}`, import.meta.url) ?? '');

const known = new Map<string, readonly FontPart[]>();

/** Returns the parts of a family, in order of preference. The list of a package is read once. */
export function partsOf(family: FontFamily): readonly FontPart[] {
  const parts = known.get(family.name) ?? readParts(family);
  known.set(family.name, parts);
  return parts;
}

function readParts(family: FontFamily): readonly FontPart[] {
  const ranges = JSON.parse(readFileSync(join(folderOf(family), 'unicode.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const names = family.parts === 'NUMBERED' ? Object.keys(ranges).filter(isNumbered) : family.parts;
  return names.map((name) => ({
    family,
    name: name.replaceAll(/[[\]]/g, ''),
    claims: inRanges(ranges[name] ?? ''),
  }));
}

const isNumbered = (name: string): boolean => name.startsWith('[');

/** Parses `U+0-ff,U+131` into a test for code points. */
function inRanges(text: string): (codePoint: number) => boolean {
  const ranges = text.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const opened = new Map<string, Promise<Face>>();

/** Returns a part in one weight. Each is created once and cached. The cache is bounded by the number of parts. */
export function faceOf(part: FontPart, weight: Weight): Promise<Face> {
  const name = `${part.family.name}-${part.name}-${weight}`;
  const face = opened.get(name) ?? readFace(part, weight, name);
  opened.set(name, face);
  return face;
}

async function readFace({ family, name: part }: FontPart, weight: Weight, name: string): Promise<Face> {
  const path = join(folderOf(family), 'files', `${family.name}-${part}-wght-normal.woff2`);
  const file = await plainFont(await readFile(path), weight);
  const { characterSet, unitsPerEm, ascent, descent } = openFont(file);
  const characters = new Set(characterSet);
  return {
    name,
    file,
    has: (codePoint) => characters.has(codePoint),
    shaping: family.shaping,
    isRightToLeft: family.isRightToLeft ?? false,
    ascent: ascent / unitsPerEm,
    descent: -descent / unitsPerEm,
  };
}
