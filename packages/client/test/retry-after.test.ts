import { RequestError } from '../src/index.js';
import { readAnswer } from '../src/read-answer.js';

/** The seconds to wait after a response without a body that has these headers. */
function secondsAfter(headers: Readonly<Record<string, string>>): number | undefined {
  try {
    readAnswer('', { status: 503, headers: new Headers(headers) });
  } catch (error) {
    if (error instanceof RequestError) return error.retryAfterSeconds;
    throw error;
  }
  throw new Error('the response was read as an answer');
}

const date = 'Sun, 29 Nov 2026 08:49:37 GMT';

it.each([
  ['seconds', '120', 120],
  ['an HTTP date', 'Sun, 29 Nov 2026 08:51:37 GMT', 120],
  ['a date of the form of RFC 850', 'Sunday, 29-Nov-26 08:51:37 GMT', 120],
  ['a date of the form of asctime', 'Sun Nov 29 08:51:37 2026', 120],
  ['a date of asctime with a day of one digit', 'Tue Dec  1 08:49:37 2026', 172_800],
  ['a date that has passed', 'Sun, 29 Nov 2026 08:49:00 GMT', undefined],
  ['no seconds', '0', undefined],
  ['a date beyond twelve days', 'Tue, 29 Dec 2026 08:49:37 GMT', undefined],
  ['seconds beyond twelve days', '1000000', undefined],
  ['a negative number', '-5', undefined],
  ['a year alone', '2027', 2027],
  ['a date of another form', '2026-11-29T08:51:37Z', undefined],
  ['words', 'Soon, we hope', undefined],
])('reads %s', (_, retryAfter, seconds) => {
  expect(secondsAfter({ 'retry-after': retryAfter, date })).toBe(seconds);
});

it('counts from the clock of the server, although the clock of the reader is years off', () => {
  const there = { date: 'Mon, 01 Jan 2001 00:00:00 GMT', 'retry-after': 'Mon, 01 Jan 2001 00:00:30 GMT' };

  expect(secondsAfter(there)).toBe(30);
});

it.each([{}, { date: 'yesterday' }])('counts from the own clock without a readable date: %j', (headers) => {
  const soon = new Date(Date.now() + 90_000).toUTCString();

  const seconds = secondsAfter({ ...headers, 'retry-after': soon });

  expect(seconds).toBeGreaterThan(80);
  expect(seconds).toBeLessThanOrEqual(90);
});
