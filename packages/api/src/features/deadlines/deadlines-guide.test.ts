import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClockCode, deadlinePolicy, type Term, type Wait } from '@meldpunt/domain';

const { waits, ordinary, urgent } = deadlinePolicy;
const answers = (kind: keyof typeof ordinary): Wait => ({ ordinary: ordinary[kind], urgent: urgent[kind] });

/** The expected time of every row of the guide, in order. A hold has a chosen day instead of a time. */
const rows: readonly (readonly [what: RegExp, wait: Wait | null, code: ClockCode])[] = [
  [/first look/, waits.FIRST_REVIEW, 'FIRST_REVIEW'],
  [/under review/, waits.REVIEW, 'REVIEW'],
  [/second opinion/, waits.SECOND_OPINION, 'SECOND_OPINION'],
  [/held case/, waits.DECISION, 'DECISION'],
  [/all ended/, waits.FOLLOW_UP, 'FOLLOW_UP'],
  [/decision of police/, waits.CLEARANCE.HOSTING_PROVIDER, 'CLEARANCE'],
  [/a hold/, null, 'HOLD_REVIEW'],
  [/to be sent/, waits.DISPATCH.POLICE, 'DISPATCH'],
  [/to police, to be confirmed/, answers('POLICE'), 'ACKNOWLEDGEMENT'],
  [/a notice, to be answered/, answers('HOSTING_PROVIDER'), 'ACKNOWLEDGEMENT'],
  [/ICCAM, to be confirmed/, answers('INHOPE_HOTLINE'), 'ACKNOWLEDGEMENT'],
  [/police abroad, to be confirmed/, answers('POLICE_ABROAD'), 'ACKNOWLEDGEMENT'],
  [/to police, for its outcome/, waits.COMPLETION.POLICE, 'COMPLETION'],
  [/for removal/, waits.COMPLETION.HOSTING_PROVIDER, 'COMPLETION'],
  [/ICCAM, for its outcome/, waits.COMPLETION.INHOPE_HOTLINE, 'COMPLETION'],
  [/failed/, waits.RETRY.POLICE, 'RETRY'],
  [/question from police/, waits.ANSWER_TO_POLICE, 'ANSWER_TO_POLICE'],
  [/abuse contact/, waits.CONTACT_APPROVAL, 'CONTACT_APPROVAL'],
];

const ordinals: Readonly<Record<number, string>> = { 1: 'next', 2: '2nd', 5: '5th', 20: '20th' };
const inWords = (term: Term | null): string =>
  term === null
    ? 'no time'
    : term.unit === 'HOURS'
      ? `${term.amount} ${term.amount === 1 ? 'hour' : 'hours'}`
      : `end of the ${ordinals[term.amount]} working day`;

it('states for every deadline the time of the policy', async () => {
  const guide = await readFile(join(import.meta.dirname, '../../../../../docs/guides/deadlines.md'), 'utf8');
  const told = [...guide.matchAll(/^\| (an? .+?) +\| (.+?) +\| (.+?) +\|$/gm)];

  expect(told).toHaveLength(rows.length);
  for (const [index, [what, wait]] of rows.entries()) {
    const [, subject, calm, danger] = told[index] ?? [];
    expect(subject).toMatch(what);
    if (wait !== null)
      expect([subject, calm, danger]).toEqual([subject, inWords(wait.ordinary), inWords(wait.urgent)]);
  }
  expect(new Set(rows.map(([, , code]) => code))).toEqual(new Set(Object.keys(ClockCode)));
});
