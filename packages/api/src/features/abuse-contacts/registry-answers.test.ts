import { contactOutcome } from '../../../corpora/contact-outcome.js';
import { registryAnswers } from '../../../test/support/registry-answers.js';

const answers = registryAnswers();

const given = ({ answer, object }: (typeof answers)[number]): string => {
  const { outcome, chosen } = contactOutcome(answer, object);
  return chosen?.email ? `${outcome} ${chosen.email}` : outcome;
};

describe('the contact chosen from the response of a registry', () => {
  it('is tested with sixty or more real responses, from every regional registry', () => {
    expect(answers.length).toBeGreaterThanOrEqual(60);
    for (const registry of ['AFRINIC', 'APNIC', 'ARIN', 'LACNIC', 'RIPE', 'NIC.br', 'CZ.NIC'])
      expect(answers.some(({ which }) => which.startsWith(registry))).toBe(true);
  });

  it.each(answers)('is correct: $which, $right', (answer) => {
    expect(given(answer)).toBe(answer.right);
  });

  it('has a warning when it is a mailbox of a registry', () => {
    for (const { answer, object } of answers)
      for (const { email, warnings } of contactOutcome(answer, object).found)
        if (/@(?:apnic|arin|afrinic|lacnic|ripe)\.net$|@nic\.|@afnic\./.test(email ?? ''))
          expect(warnings).toContain('REGISTRY');
  });
});
