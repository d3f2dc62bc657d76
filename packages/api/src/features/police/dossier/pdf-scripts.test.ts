import { type FontFamily, mono, sans, scripts, eastAsian } from './pdf/fonts/font-families.data.js';
import { faceOf, partsOf } from './pdf/fonts/font-parts.js';
import { fontsFor } from './pdf/fonts/fonts-for.js';
import { hostnameIn } from './pdf/sections/addresses.js';
import { dossierPdf } from './pdf/dossier-pdf.js';
import { inVisualOrder, levelsOf } from './pdf/text/direction.js';
import { layOut } from './pdf/text/lay-out.js';
import { printedText } from './pdf/text/pieces.js';
import { pagesOf } from '../../../../test/support/pdf-text.js';
import { pdfSettings } from '../../../../test/support/pdf-settings.js';
import { providers } from '../../../../test/support/sample-case-dossier.js';
import { sampleDossier, sampleFacts } from '../../../../test/support/sample-dossier.js';

const withoutLink = (name: string): string => name.replaceAll('.', '[.]');
const ascii = (name: string): string => new URL(`https://${name}`).hostname;

/** The lines of a dossier with an observation for each of these providers. */
async function linesWith(names: readonly string[]): Promise<readonly string[]> {
  const [observation] = sampleFacts.observations;
  if (observation === undefined) throw new Error('no observation');
  const observations = names.map((provider, index) => ({ ...observation, id: `${index}`, provider }));
  const dossier = sampleDossier('EN', { observations });
  return (await pagesOf(await dossierPdf(dossier, pdfSettings))).flatMap(({ lines }) => lines);
}

/** The text drawn on one line, from left to right. */
async function drawn(text: string): Promise<readonly string[]> {
  const printed = printedText(text, 'PLAIN', await fontsFor([text, '<U+0123456789ABCDEF>']));
  const [line] = layOut(printed, { width: Infinity, breaks: 'WORDS', measure: (_face, part) => part.length });
  return (line?.strokes ?? []).map((stroke) => stroke.text);
}

describe('names of providers', () => {
  const hidden = 'Host\u202eing \u{1f600}\u200b\ufeff \ue000\u0007 \u{10380}';
  let lines: readonly string[];
  beforeAll(async () => void (lines = await linesWith([...providers.map(([, name]) => name), hidden])));

  it.each(providers)('in %s are printed unchanged', async (_script, provider) => {
    expect(lines.join('').replaceAll(' ', '')).toContain(provider.replaceAll(' ', ''));
    expect((await drawn(provider)).join('')).not.toContain('<U+');
  });

  it('with characters that no font has or that are invisible are printed as code points', async () => {
    expect(lines).toContain(hidden);
    expect((await drawn(hidden)).join('')).toBe(
      'Host<U+202E>ing <U+1F600><U+200B><U+FEFF> <U+E000><U+0007> <U+10380>',
    );
  });
});

describe('a hostname', () => {
  it.each(providers)('in %s is printed in its script and in punycode', async (_script, _name, hostname) => {
    const [read, stored, ...others] = hostnameIn(ascii(hostname), { colon: ': ' });

    expect(read?.text).toBe(withoutLink(hostname));
    expect(stored?.text).toBe(`Punycode: ${withoutLink(ascii(hostname))}`);
    expect(others).toEqual([]);
    expect((await drawn(read?.text ?? '')).join('')).not.toContain('<U+');
  });

  it('in ASCII is printed once', () => {
    expect(hostnameIn('host.example', { colon: ': ' })).toEqual([{ text: 'host[.]example', style: 'plain' }]);
  });

  it('that is unknown is not printed', () => {
    expect(hostnameIn(null, { colon: ': ' })).toEqual([]);
  });
});

it('composes letters with combining marks', async () => {
  expect(await drawn('e\u0301te\u0301')).toEqual(['été']);
});

describe('right-to-left text', () => {
  it('is drawn in visual order', async () => {
    expect(await drawn('אבג דהו')).toEqual(['דהו', ' ', 'אבג']);
    expect(await drawn('אבג (Tel Aviv)')).toEqual(['(', 'Tel Aviv', ') ', 'אבג']);
    expect(await drawn('Host אבג 12')).toEqual(['Host ', '12', ' ', 'אבג']);
  });

  it('keeps the brackets around a code point', async () => {
    expect((await drawn('אבג \u{1f600}')).join('')).toBe('<U+1F600> אבג');
  });

  it('has embedding levels only if there is any', () => {
    expect(levelsOf('Host, Φιλοξενία, 株式会社')).toBeNull();
    expect([...(levelsOf('a א') ?? [])]).toEqual([0, 0, 1]);
  });

  it('is reversed level by level', () => {
    const pieces = [0, 1, 2, 1, 0].map((level, place) => ({ level, place }));

    expect(inVisualOrder(pieces).map(({ place }) => place)).toEqual([0, 3, 2, 1, 4]);
  });
});

it('draws Han characters with the font of the language of the name', async () => {
  const texts = ['株式会社さくら', '网络公司', '韓國호스팅'];
  const fonts = await fontsFor(texts);
  const [japanese, chinese, korean] = texts.map((text) =>
    printedText(text, 'PLAIN', fonts).pieces.map(({ face }) => face.name.split('-')[2]),
  );

  expect(new Set(japanese)).toEqual(new Set(['jp']));
  expect(new Set(chinese)).toEqual(new Set(['sc']));
  expect(korean?.at(-1)).toBe('kr');
});

it('loads no font for a script that a dossier does not use', async () => {
  const { faces } = await fontsFor(['Host', 'codes']);

  expect(faces.map(({ name }) => name).sort()).toEqual([
    'noto-sans-latin-400',
    'noto-sans-latin-700',
    'noto-sans-mono-latin-400',
  ]);
});

describe('words from all letters of a font', () => {
  const families = [sans, mono, ...scripts, ...eastAsian.CHINESE];
  let lines: string;
  beforeAll(async () => void (lines = (await linesWith(await Promise.all(families.map(anyWords)))).join('')));

  it.each(families.map((family) => [family.name, family] as const))(
    'of %s are printed',
    async (_name, family) => {
      expect(lines).toContain((await anyWords(family)).slice(0, 13));
    },
  );
});

/** Random words from letters of a font family. */
async function anyWords(family: FontFamily): Promise<string> {
  const [part] = family.parts === 'NUMBERED' ? partsOf(family).slice(40) : partsOf(family);
  if (part === undefined) throw new Error('a family without parts');
  const face = await faceOf(part, 400);
  const letters = Array.from({ length: 0x11000 }, (_, codePoint) => codePoint).filter(
    (codePoint) => codePoint > 0x20 && part.claims(codePoint) && face.has(codePoint),
  );
  let seed = 7;
  const letter = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCodePoint(letters[seed % letters.length] ?? 0x20);
  };
  return Array.from({ length: 60 }, () => Array.from({ length: 6 }, letter).join('')).join(' ');
}
