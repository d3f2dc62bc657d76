import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { words as de } from './generated/de.data.js';
import { reportingWords as deReporting } from './generated/de-reporting.data.js';
import { words as en } from './generated/en.data.js';
import { reportingWords as enReporting } from './generated/en-reporting.data.js';
import { words as fr } from './generated/fr.data.js';
import { reportingWords as frReporting } from './generated/fr-reporting.data.js';
import { words as nl } from './generated/nl.data.js';
import { reportingWords as nlReporting } from './generated/nl-reporting.data.js';
import { Language } from '../language.js';
import { reportingWordsOf, wordsOfLanguage } from './words-of-language.js';

const languages = Object.values(Language);
const everything = { NL: nl, FR: fr, DE: de, EN: en };
const reporting = { NL: nlReporting, FR: frReporting, DE: deReporting, EN: enReporting };

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly exports: Record<string, unknown>;
  readonly sizeBudget: { readonly wordsOfAForm: number };
};

/** The size of the words that a form in one language loads: bundled, minified and compressed. */
function bytesOf(language: Language): number {
  const folder = fileURLToPath(new URL('generated', import.meta.url));
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { reportingWords } from './${language.toLowerCase()}-reporting.data.ts';`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').byteLength;
}

describe('the words of one language', () => {
  it.each(languages)('equal the tables in %s (if not, run npm run words)', (language) => {
    expect(everything[language]).toEqual(wordsOfLanguage(language));
    expect(reporting[language]).toEqual(reportingWordsOf(language));
  });

  it.each(languages)('contain no gap and no other language in %s', (language) => {
    expect(everything[language].language).toBe(language);
    expect(JSON.stringify(everything[language])).not.toMatch(/\{(law|home)\}|":""/);
  });

  it.each(languages)('have an export path of their own in %s', (language) => {
    const code = language.toLowerCase();
    expect(Object.keys(manifest.exports)).toEqual(
      expect.arrayContaining([`./words/${code}`, `./words/${code}/reporting`]),
    );
  });

  it.each(languages)('have at most 6 kB for a form in %s', (language) => {
    const bytes = bytesOf(language);

    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(manifest.sizeBudget.wordsOfAForm);
  });
});
