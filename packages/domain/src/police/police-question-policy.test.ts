import fc from 'fast-check';
import { PoliceAnswer, PoliceQuestion } from './police-question.js';
import { policeQuestionDueAt, policeQuestionPolicy, policeText } from './police-question-policy.js';

const codes = fc.constantFrom(...Object.values(PoliceQuestion), ...Object.values(PoliceAnswer));

describe('the text of a question or an answer', () => {
  it.each([
    ['OTHER', null, 'TEXT_MISSING'],
    ['OTHER', '   ', 'TEXT_MISSING'],
    ['ANSWERED', '', 'TEXT_MISSING'],
    ['STILL_ONLINE', 'x'.repeat(501), 'TEXT_TOO_LONG'],
    ['ANSWERED', 'x'.repeat(501), 'TEXT_TOO_LONG'],
  ] as const)('is refused for %s with %j: %s', (code, text, refusal) => {
    expect(policeText(code, text)).toMatchObject({ ok: false, error: { code: refusal, longest: 500 } });
  });

  it.each([
    ['STILL_ONLINE', null, null],
    ['STILL_ONLINE', ' since Monday ', 'since Monday'],
    ['OTHER', 'x'.repeat(500), 'x'.repeat(500)],
    ['NOT_KNOWN', '', null],
    ['MAY_NOT_BE_TOLD', null, null],
    ['ANSWERED', 'yes', 'yes'],
  ] as const)('is accepted for %s with %j', (code, text, taken) => {
    expect(policeText(code, text)).toEqual({ ok: true, value: taken });
  });

  it('is never longer than the policy allows, for any input', () => {
    fc.assert(
      fc.property(codes, fc.string({ maxLength: 1_200 }), fc.nat(600), (code, text, maxTextLength) => {
        const taken = policeText(code, text, { ...policeQuestionPolicy, maxTextLength });
        expect(!taken.ok || (taken.value?.length ?? 0) <= maxTextLength).toBe(true);
      }),
    );
  });
});

describe('an answer to police', () => {
  it.each([
    ['2026-11-20T09:00:00Z', false, '2026-11-23T16:00:00.000Z'],
    ['2026-12-24T22:00:00Z', false, '2026-12-28T16:00:00.000Z'],
    ['2026-12-24T22:00:00Z', true, '2026-12-24T23:00:00.000Z'],
  ])('for a question at %s (urgent: %s) is due at %s', (askedAt, urgent, due) => {
    expect(policeQuestionDueAt(new Date(askedAt), urgent).toISOString()).toBe(due);
  });
});
