import fc from 'fast-check';
import { findPlaces } from './find-places.js';

const hash = '0123456789abcdef0123456789abcdef';

describe('places in a text', () => {
  it.each([
    ['zie tg://join?invite=AAAA.', ['tg://join?invite=AAAA']],
    ['(tg://join?invite=AAAA), discord://invite/b!', ['tg://join?invite=AAAA', 'discord://invite/b']],
    ['room #room:server.example; and <a@b.example>', ['#room:server.example', '<a@b.example>']],
    [
      `ed2k://|file|two words.avi|1|${hash}|/ en https://host.example/a`,
      [`ed2k://|file|two words.avi|1|${hash}|/`],
    ],
    ['https://host.example/a?u=tg://join', []],
    ['mijn nummer is +32 475 00 00 00', []],
    ['een groep op Telegram', []],
    ['note: see below', []],
  ])('of %j are %j', (text, expected) => {
    const found = findPlaces(text);

    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('are in order and never overlap', () => {
    const parts = fc.constantFrom(
      'tg://a/b',
      ' ',
      ',',
      '(',
      '#r:s.example',
      `ed2k://|file|x y|1|${hash}|/`,
      'word',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (pieces) => {
        let last = 0;
        for (const { start, end } of findPlaces(pieces.join(''))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
