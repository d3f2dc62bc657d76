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
])('reads %j as %s', (header, language) => {
  expect(languageOfRequest({ 'accept-language': header })).toBe(language);
});

it('falls back where nothing is said', () => {
  expect(languageOfRequest({}, 'NL')).toBe('NL');
});
