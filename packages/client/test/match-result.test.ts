import { matchResult, type ClaimNextCaseMutation } from '../src/index.js';

type Result = ClaimNextCaseMutation['claimNextCase'];

const describeResult = (result: Result): string =>
  matchResult(result, {
    ClaimCaseSuccess: ({ case: { reference } }) => reference,
    CaseLeasedError: ({ leaseExpiresAt }) => `leased until ${leaseExpiresAt}`,
    ExposureLimitError: ({ exposure }) => `from ${exposure?.nextClaimAt}`,
    NotFoundError: ({ code }) => code,
    QueueEmptyError: () => 'nothing to do',
    SamePersonError: ({ message }) => message,
    TransitionNotAllowedError: ({ status }) => status,
    unknown: ({ __typename, message }) => `${__typename}: ${message}`,
  });

it('calls the function of the result', () => {
  const empty = { __typename: 'QueueEmptyError', code: 'QUEUE_EMPTY', message: 'Empty' } as const;
  const same = { __typename: 'SamePersonError', code: 'SAME_PERSON', message: 'Not you' } as const;

  expect(describeResult(empty)).toBe('nothing to do');
  expect(describeResult(same)).toBe('Not you');
});

it.each(['OfficeClosedError', 'toString', 'unknown'])('calls `unknown` for a refusal named %s', (name) => {
  const refusal = { __typename: name, code: 'OFFICE_CLOSED', message: 'Try tomorrow' };

  expect(describeResult(refusal as unknown as Result)).toBe(`${name}: Try tomorrow`);
});
