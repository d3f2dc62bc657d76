import type { CalendarDate } from '../calendar-date.js';
import { Language } from '../language.js';
import { refusalDetailWords } from './refusal-details.data.js';
import type { RefusalDetail } from './refusal-detail.js';
import { refusalText } from './refusal-text.js';

const details: readonly RefusalDetail[] = [
  { code: 'MAX_CHARACTERS', max: 500 },
  { code: 'CHARACTERS', min: 8, max: 200 },
  { code: 'NUMBERS', min: 1, max: 9 },
  { code: 'MINIMUM', min: 1 },
  { code: 'HOURS', max: 24 },
  { code: 'DAYS', earliest: '2026-12-01' as CalendarDate, latest: '2027-01-31' as CalendarDate },
  { code: 'OBSERVATIONS', needed: 3, observations: 1 },
  { code: 'WAIT', seconds: 60 },
  { code: 'NUMBER', number: 'a1b2' },
  { code: 'POSSIBLE', type: 'CloseReason', codes: ['NOT_FOUND', 'OUT_OF_SCOPE'] },
];

describe('the text of a refusal', () => {
  it.each([
    ['NL', 'Dit is te lang. Hoogstens 500 tekens.'],
    ['FR', 'C’est trop long. Au maximum 500 caractères.'],
    ['DE', 'Das ist zu lang. Höchstens 500 Zeichen.'],
    ['EN', 'This is too long. At most 500 characters.'],
  ] as const)('in %s is the reason, then what is accepted', (language, text) => {
    expect(refusalText({ code: 'TOO_LONG', detail: { code: 'MAX_CHARACTERS', max: 500 } }, language)).toBe(
      text,
    );
  });

  it('names codes by their labels', () => {
    const detail: RefusalDetail = { code: 'POSSIBLE', type: 'CloseReason', codes: ['NOT_FOUND'] };

    expect(refusalText({ code: 'NOT_FOUND', detail }, 'NL')).toContain('Mogelijk: Niet gevonden.');
  });

  it('says nothing of what is possible when nothing is', () => {
    const detail: RefusalDetail = { code: 'POSSIBLE', type: 'CloseReason', codes: [] };

    expect(refusalText({ code: 'NOT_FOUND', detail }, 'EN')).toBe(refusalText({ code: 'NOT_FOUND' }, 'EN'));
  });

  it('has every kind of detail in this test', () => {
    expect(details.map(({ code }) => code).sort()).toEqual(Object.keys(refusalDetailWords).sort());
  });

  it.each(details)('has all values of $code filled in, in every language', (detail) => {
    for (const language of Object.values(Language)) {
      const text = refusalText({ code: 'OUT_OF_RANGE', detail }, language);
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(text.length).toBeGreaterThan(refusalText({ code: 'OUT_OF_RANGE' }, language).length);
    }
  });

  it('is the code itself when the code is unknown', () => {
    expect(refusalText({ code: 'FROM_A_NEWER_VERSION' }, 'FR')).toBe('FROM_A_NEWER_VERSION');
  });
});
