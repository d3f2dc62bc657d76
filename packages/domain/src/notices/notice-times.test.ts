import type { NoticeAddressee } from './abuse-contact.js';
import {
  afterNotice,
  escalationAfter,
  nextNoticeAt,
  noticePolicy,
  type NoticePolicy,
} from './notice-times.js';

const lastSentAt = new Date('2026-11-24T11:00:00Z');
const next = '2026-11-25T11:00:00.000Z';

const after = (addressee: NoticeAddressee, rounds: number, policy?: NoticePolicy) => {
  const { at, ...step } = afterNotice({ addressee, rounds, lastSentAt, urgent: false }, policy);
  return [JSON.stringify(step), at.toISOString()];
};

describe('after a notice without an answer', () => {
  it.each<[NoticeAddressee, number, object]>([
    ['PROVIDER', 1, { step: 'REPEAT' }],
    ['PROVIDER', 2, { step: 'REPEAT' }],
    ['PROVIDER', 3, { step: 'ESCALATE', to: 'UPSTREAM' }],
    ['UPSTREAM', 1, { step: 'REPEAT' }],
    ['UPSTREAM', 3, { step: 'ESCALATE', to: 'REGISTRAR' }],
    ['REGISTRAR', 3, { step: 'HAND_TO_PERSON' }],
  ])('%s, written to %i times, is followed by %o a day later', (addressee, rounds, step) => {
    expect(after(addressee, rounds)).toEqual([JSON.stringify(step), next]);
  });

  it('a person follows at once when the policy has no escalation ladder', () => {
    expect(after('PROVIDER', 3, { ...noticePolicy, escalation: [] })[0]).toBe(
      JSON.stringify({ step: 'HAND_TO_PERSON' }),
    );
  });

  it('an urgent notice is repeated on a Saturday and other notices on Monday', () => {
    const friday = new Date('2026-11-20T11:00:00Z');
    const at = (urgent: boolean) =>
      afterNotice({ addressee: 'PROVIDER', rounds: 1, lastSentAt: friday, urgent }).at.toISOString();

    expect([at(true), at(false)]).toEqual(['2026-11-21T11:00:00.000Z', '2026-11-23T08:00:00.000Z']);
  });

  it.each<[readonly NoticeAddressee[]]>([
    [['UPSTREAM', 'UPSTREAM', 'PROVIDER', 'REGISTRAR']],
    [['REGISTRAR']],
    [['PROVIDER']],
  ])('the escalation ladder %p ends', (escalation) => {
    const policy = { ...noticePolicy, escalation };
    const seen: NoticeAddressee[] = [];
    for (let one: NoticeAddressee | null = 'PROVIDER'; one !== null && seen.length < 10;) {
      seen.push(one);
      one = escalationAfter(one, policy);
    }

    expect(seen).toEqual([...new Set(['PROVIDER', ...escalation])]);
  });

  it('an addressee who is not on the ladder has no successor', () => {
    expect(escalationAfter('UPSTREAM', { ...noticePolicy, escalation: ['REGISTRAR'] })).toBeNull();
  });
});

it.each([
  [60, 5, '2026-11-24T12:00:00.000Z'],
  [5, 60, '2026-11-24T12:00:00.000Z'],
  [0, 5, '2026-11-24T11:05:00.000Z'],
])(
  'a first notice waits for the longer of %i minutes for grouping and %i minutes of first delay',
  (group, first, leaves) => {
    const policy = { ...noticePolicy, groupMinutes: group, firstDelayMinutes: first };
    const facts = { readyAt: new Date('2026-11-24T11:00:00Z'), lastSentAt: null, urgent: false };

    expect(nextNoticeAt(facts, policy).toISOString()).toBe(leaves);
  },
);
