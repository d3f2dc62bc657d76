import { belgianTrustedFlagger } from '@meldpunt/domain';
import { belgianRulebook } from '../platform/rulebook.js';
import { validateRulebook } from './validate-rulebook.js';

const having = (trustedFlagger: (typeof belgianRulebook)['notices']['trustedFlagger']) => ({
  ...belgianRulebook,
  notices: { ...belgianRulebook.notices, ...(trustedFlagger ? { trustedFlagger } : {}) },
});

it.each([undefined, [], belgianTrustedFlagger])('takes a rulebook with the statuses %#', (statuses) => {
  const rulebook = having(statuses);
  expect(validateRulebook(rulebook)).toBe(rulebook);
});

it('refuses to start with days for data that cannot be erased', () => {
  const rules = belgianRulebook.retention.rules.map((rule) => ({ ...rule, days: rule.days ?? 9 }));
  const rulebook = { ...belgianRulebook, retention: { ...belgianRulebook.retention, rules } };

  expect(() => validateRulebook(rulebook)).toThrow(
    '/retention ASSESSMENT CANNOT_BE_ERASED, /retention REFERRAL CANNOT_BE_ERASED, /retention AUDIT CANNOT_BE_ERASED',
  );
});

it('refuses to start with a status that has no holder, and names the field', () => {
  const [status] = belgianTrustedFlagger;
  if (status === undefined) throw new RangeError('Belgium has a status.');

  expect(() => validateRulebook(having([{ ...status, holder: '' }]))).toThrow(
    '/notices/trustedFlagger/0/holder REQUIRED',
  );
});
