import { eastAsian, mono, sans, scripts, type Tradition } from './font-families.data.js';
import { faceOf, partsOf, type Face, type FontPart, type Weight } from './font-parts.js';

/** The style of a text: regular, bold or monospaced. */
export type Cut = 'PLAIN' | 'BOLD' | 'CODE';

/** The faces of a document. Returns the face of a character, or `null` if no face has it. */
export interface Fonts {
  readonly faces: readonly Face[];
  readonly faceOf: (codePoint: number, cut: Cut, tradition: Tradition) => Face | null;
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const korean = /\p{Script=Hangul}/u;

/** The tradition in which the Han characters of a text are drawn. */
export function traditionOf(text: string): Tradition {
  if (japanese.test(text)) return 'JAPANESE';
  return korean.test(text) ? 'KOREAN' : 'CHINESE';
}

interface Choice {
  readonly part: FontPart;
  readonly weight: Weight;
}

/** The parts that may contain a character, best first. */
function choicesFor(codePoint: number, cut: Cut, tradition: Tradition): readonly Choice[] {
  const claiming = (family: typeof sans, weight: Weight) =>
    partsOf(family)
      .filter((part) => part.claims(codePoint))
      .map((part): Choice => ({ part, weight }));
  return [
    ...(cut === 'CODE' ? claiming(mono, 400) : []),
    ...(cut === 'BOLD' ? claiming(sans, 700) : []),
    ...claiming(sans, 400),
    ...scripts.flatMap((family) => claiming(family, 400)),
    ...eastAsian[tradition].flatMap((family) => claiming(family, 400)),
  ];
}

const cuts: readonly Cut[] = ['PLAIN', 'BOLD', 'CODE'];

/** Opens only the faces that are needed to print these texts in every style. */
export async function fontsFor(texts: Iterable<string>): Promise<Fonts> {
  const chosen = new Map<string, Face | null>();
  for (const [tradition, characters] of charactersOf(texts))
    for (const codePoint of characters)
      for (const cut of cuts)
        chosen.set(keyOf(codePoint, cut, tradition), await firstWith(codePoint, cut, tradition));
  const anyTradition = (codePoint: number, cut: Cut): Face | null =>
    (Object.keys(eastAsian) as Tradition[])
      .map((tradition) => chosen.get(keyOf(codePoint, cut, tradition)))
      .find((face) => face) ?? null;
  return {
    faces: [...new Set([...chosen.values()].filter((face) => face !== null))],
    faceOf: (codePoint, cut, tradition) =>
      chosen.get(keyOf(codePoint, cut, tradition)) ?? anyTradition(codePoint, cut),
  };
}

const keyOf = (codePoint: number, cut: Cut, tradition: Tradition): string =>
  `${tradition} ${cut} ${codePoint}`;

function charactersOf(texts: Iterable<string>): ReadonlyMap<Tradition, ReadonlySet<number>> {
  const characters = new Map<Tradition, Set<number>>();
  for (const text of texts) {
    const tradition = traditionOf(text);
    const found = characters.get(tradition) ?? new Set<number>();
    characters.set(tradition, found);
    for (const character of text.normalize('NFC')) found.add(character.codePointAt(0) ?? 0);
  }
  return characters;
}

async function firstWith(codePoint: number, cut: Cut, tradition: Tradition): Promise<Face | null> {
  for (const { part, weight } of choicesFor(codePoint, cut, tradition)) {
    const face = await faceOf(part, weight);
    if (face.has(codePoint)) return face;
  }
  return null;
}
