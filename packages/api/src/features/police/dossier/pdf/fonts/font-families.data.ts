// The typefaces of the printed dossier: the Noto Sans families of the packages @fontsource-variable/* (OFL-1.1). Each
// file contains a part of the characters. Chosen 2026-11-29. Coverage: Latin, Greek, Cyrillic, the scripts of the
// internationalised top-level domains, Khmer, Burmese and Ethiopic. Left out: emoji and historical scripts; their
// characters are printed as code points.

/** A family of one script, and the parts that are used. Its other parts repeat the Latin of another family. */
export interface FontFamily {
  readonly name: string;
  /** The named parts, in order of preference; `NUMBERED` for the numbered parts of the large East Asian families. */
  readonly parts: readonly string[] | 'NUMBERED';
  /** How glyphs are chosen: one per letter, by the layout engine (joined, moved or doubled), or one per square. */
  readonly shaping: 'LETTERS' | 'SHAPED' | 'SQUARES';
  /** Whether the layout engine itself reverses right-to-left text. */
  readonly isRightToLeft?: true;
}

const western = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** For text. Only this family has bold. */
export const sans: FontFamily = { name: 'noto-sans', parts: western, shaping: 'LETTERS' };

/** For codes and exact addresses. No two of its characters look the same. */
export const mono: FontFamily = { name: 'noto-sans-mono', parts: western, shaping: 'LETTERS' };

const scriptOf = (name: string): FontFamily => ({
  name: `noto-sans-${name}`,
  parts: [name],
  shaping: 'SHAPED',
});

/** One family for each script. */
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

/** The East Asian tradition of a text. Each tradition draws the same character differently. */
export type Tradition = 'CHINESE' | 'JAPANESE' | 'KOREAN';

/** The East Asian families. The family of the tradition comes first. */
export const eastAsian: Readonly<Record<Tradition, readonly FontFamily[]>> = {
  CHINESE: [numbered('sc'), numbered('jp'), numbered('kr')],
  JAPANESE: [numbered('jp'), numbered('sc'), numbered('kr')],
  KOREAN: [numbered('kr'), numbered('jp'), numbered('sc')],
};
