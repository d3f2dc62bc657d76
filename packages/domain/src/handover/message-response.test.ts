import { meaningOfResponse } from './message-response.js';
import { handOverPolicy } from './retry-policy.js';

/** `from-to: outcome or class and cause`, for every status from 100 to 599. */
const table = [
  '100-199: PARTNER_FAULT ANSWER_NOT_UNDERSTOOD',
  '200-299: CONFIRMED',
  '300-399: ACCESS_REFUSED REDIRECTED',
  '400-400: REFUSED NOT_ACCEPTED',
  '401-401: ACCESS_REFUSED SIGN_IN_REFUSED',
  '402-402: REFUSED NOT_ACCEPTED',
  '403-403: ACCESS_REFUSED SIGN_IN_REFUSED',
  '404-404: NOT_FOUND RECIPIENT_UNKNOWN',
  '405-407: REFUSED NOT_ACCEPTED',
  '408-408: PARTNER_FAULT RECIPIENT_IN_TROUBLE',
  '409-409: REFUSED NOT_ACCEPTED',
  '410-410: ENDPOINT_GONE',
  '411-424: REFUSED NOT_ACCEPTED',
  '425-425: PARTNER_FAULT RECIPIENT_IN_TROUBLE',
  '426-428: REFUSED NOT_ACCEPTED',
  '429-429: THROTTLED ASKED_TO_WAIT',
  '430-499: REFUSED NOT_ACCEPTED',
  '500-599: PARTNER_FAULT RECIPIENT_IN_TROUBLE',
];
const statuses = Array.from({ length: 500 }, (_, index) => 100 + index);
const asText = (status: number, attempt = 1): string => {
  const meaning = meaningOfResponse(status, attempt);
  return meaning.outcome === 'FAILED' ? `${meaning.class} ${meaning.cause}` : meaning.outcome;
};

/** Joins neighbouring statuses with the same meaning. */
function ranges(meanings: readonly string[]): readonly string[] {
  const starts = statuses.filter((_, index) => meanings[index] !== meanings[index - 1]);
  return starts.map((first, index) => `${first}-${(starts[index + 1] ?? 600) - 1}: ${meanings[first - 100]}`);
}

describe('the response to a message', () => {
  it('has a meaning for every status from 100 to 599', () => {
    expect(ranges(statuses.map((status) => asText(status)))).toEqual(table);
  });

  it('to a retry differs for 409 only: the receiver may already have the message', () => {
    const different = statuses.filter((status) => asText(status, 2) !== asText(status, 1));

    expect(different).toEqual([409]);
    expect(asText(409, 2)).toBe('REFUSED MAY_BE_THERE_ALREADY');
  });

  it.each([
    [408, true],
    [425, true],
    [429, true],
    [503, true],
    [409, false],
    [400, false],
    [404, false],
  ])('with the status %i is retried: %j', (status, isRetried) => {
    const meaning = meaningOfResponse(status, 1);

    expect(meaning.outcome === 'FAILED' && handOverPolicy.giveUpAfterHours[meaning.class] > 0).toBe(
      isRetried,
    );
  });

  it.each([0, 99, 600, 999, -1, Number.NaN])('with %p, which is no status, is retried', (status) => {
    expect(asText(status)).toBe('PARTNER_FAULT ANSWER_NOT_UNDERSTOOD');
  });
});
