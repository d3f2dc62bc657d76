import {
  answerProblem,
  AnswerReason,
  effectOfAnswer,
  ProviderAnswer,
  reasonsFor,
} from './provider-answer.js';

const answers = Object.values(ProviderAnswer);
const reasons = [null, ...Object.values(AnswerReason)];

describe('an answer of a provider', () => {
  it.each(answers.flatMap((answer) => reasons.map((reason) => [answer, reason] as const)))(
    '%s because of %s is accepted only when the reason fits',
    (answer, reason) => {
      const fitting = reasonsFor(answer);
      const expected =
        reason === null
          ? fitting.length > 0
            ? 'REASON_NEEDED'
            : null
          : fitting.includes(reason)
            ? null
            : 'REASON_NOT_FOR_ANSWER';

      expect(answerProblem({ answer, reason, reference: null })).toBe(expected);
    },
  );

  it.each<[ProviderAnswer, string]>([
    ['ACKNOWLEDGED', ''],
    ['REMOVED', ''],
    ['PRESERVED', ''],
    ['NOT_OURS', 'NOT_IN_OUR_NETWORK NO_LONGER_WITH_US PASSED_ON_TO_CUSTOMER OTHER_REASON'],
    ['DISPUTED', 'NOTHING_AT_ADDRESS NOT_ILLEGAL_FOR_US ORDER_REQUIRED OTHER_REASON'],
  ])('%s may have these reasons: %s', (answer, fitting) => {
    expect(reasonsFor(answer).join(' ')).toBe(fitting);
  });

  it('may have a reference of at most a hundred characters', () => {
    const draft = { answer: 'REMOVED', reason: null } as const;

    expect(answerProblem({ ...draft, reference: 'x'.repeat(100) })).toBeNull();
    expect(answerProblem({ ...draft, reference: 'x'.repeat(101) })).toBe('REFERENCE_TOO_LONG');
  });

  it.each<[ProviderAnswer, string]>([
    ['ACKNOWLEDGED', 'acknowledges'],
    ['PRESERVED', 'acknowledges'],
    ['REMOVED', 'acknowledges checksRemoval isFinal'],
    ['NOT_OURS', 'acknowledges needsPerson isFinal'],
    ['DISPUTED', 'acknowledges needsPerson isFinal'],
  ])('%s %s', (answer, effects) => {
    const found = Object.entries(effectOfAnswer(answer)).flatMap(([name, holds]) => (holds ? [name] : []));

    expect(found.join(' ')).toBe(effects);
  });
});
