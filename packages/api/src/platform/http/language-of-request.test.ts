import { languageOfRequest } from './language-of-request.js';

it.each([
  ['nl', 'NL'],
  ['nl-BE, fr;q=0.8', 'NL'],
  ['fr-BE', 'FR'],
  ['de;q=0.5, fr;q=0.9', 'FR'],
  ['en;q=0, nl;q=0.1', 'NL'],
  ['nl;q=0', 'EN'],
  ['pl, de', 'DE'],
  ['*', 'EN'],
  ['', 'EN'],
  ['fr;q=0.8, nl;q=0.8', 'FR'],
  ['FR-be', 'FR'],
  [';;;,,q=1', 'EN'],
  ['en;q=0', 'NL'],
  ['en;q=0, *', 'NL'],
  ['*;q=0.5, de', 'DE'],
  ['nl;q=0, fr;q=0, de;q=0, en;q=0', 'EN'],
  ['*;q=0', 'EN'],
  ['de-AT;q=0.9, nl-BE;q=0.1', 'DE'],
  ['zh-Hant-TW', 'EN'],
  ['fr; q=1.000', 'FR'],
])('reads %j as %s', (header, language) => {
  expect(languageOfRequest({ 'accept-language': header })).toBe(language);
});

it('falls back where nothing is said', () => {
  expect(languageOfRequest({}, 'NL')).toBe('NL');
});

it.each([
  [undefined, null],
  ['pl', null],
  ['nl;q=0', null],
  ['nl', 'NL'],
])('reads %j as %s where nothing is the fallback', (header, language) => {
  expect(languageOfRequest({ 'accept-language': header }, null)).toBe(language);
});

it('reads a header of hostile length in no time', () => {
  const started = performance.now();

  expect(languageOfRequest({ 'accept-language': 'x-'.repeat(100_000) })).toBe('EN');
  expect(performance.now() - started).toBeLessThan(100);
});
