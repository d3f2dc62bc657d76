// The typefaces of the printed dossier: the Noto Sans families of the packages @fontsource-variable/* (OFL-1.1), whose
// files each hold a part of the characters. Chosen 2026-11-29. Coverage: Latin, Greek, Cyrillic, the scripts of the
// internationalised top-level domains, Khmer, Burmese and Ethiopic. Left out: emoji and historical scripts; their
// characters are printed as code points.

/** A family of one script, and which of its parts are used; the rest repeats another family's Latin. */
export interface FontFamily {
  readonly name: string;
  /** The named parts, in order of preference; `NUMBERED` for the numbered parts of the large East Asian families. */
  readonly parts: readonly string[] | 'NUMBERED';
  /**
   * How its letters become signs: one by one; joined, moved or doubled by the layout engine; or one by one in a square.
   */
  readonly shaping: 'LETTERS' | 'SHAPED' | 'SQUARES';
  /** Whether the layout engine writes it from right to left by itself. */
  readonly isRightToLeft?: true;
}

const western = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** For text; bold exists for these only. */
export const sans: FontFamily = { name: 'noto-sans', parts: western, shaping: 'LETTERS' };

/** For codes and exact addresses: no two of its characters look the same. */
export const mono: FontFamily = { name: 'noto-sans-mono', parts: western, shaping: 'LETTERS' };

const scriptOf = (name: string): FontFamily => ({
  name: `noto-sans-${name}`,
  parts: [name],
  shaping: 'SHAPED',
});

/** For one script each. */
export const scripts: readonly FontFamily[] = [
  { ...scriptOf('arabic'), isRightToLeft: true },
  { ...scriptOf('hebrew'), isRightToLeft: true },
  ...[
    'armenian',
    'bengali',
    'devanagari',
    'ethiopic',
    'georgian',
    'gujarati',
    'gurmukhi',
    'kannada',
    'khmer',
    'lao',
    'malayalam',
    'myanmar',
    'oriya',
    'sinhala',
    'tamil',
    'telugu',
    'thai',
  ].map(scriptOf),
];

const numbered = (name: string): FontFamily => ({
  name: `noto-sans-${name}`,
  parts: 'NUMBERED',
  shaping: 'SQUARES',
});

/** Which East Asian tradition a text is of: the same character is drawn in its own way in each. */
export type Tradition = 'CHINESE' | 'JAPANESE' | 'KOREAN';

/** The East Asian families, the one of the text's own tradition first. */
export const eastAsian: Readonly<Record<Tradition, readonly FontFamily[]>> = {
  CHINESE: [numbered('sc'), numbered('jp'), numbered('kr')],
  JAPANESE: [numbered('jp'), numbered('sc'), numbered('kr')],
  KOREAN: [numbered('kr'), numbered('jp'), numbered('sc')],
};
