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

describe('after a notice that nobody answered', () => {
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

  it('a person comes at once where the policy has no ladder', () => {
    expect(after('PROVIDER', 3, { ...noticePolicy, escalation: [] })[0]).toBe(
      JSON.stringify({ step: 'HAND_TO_PERSON' }),
    );
  });

  it('the urgent is repeated on a Saturday and the rest on Monday', () => {
    const friday = new Date('2026-11-20T11:00:00Z');
    const at = (urgent: boolean) =>
      afterNotice({ addressee: 'PROVIDER', rounds: 1, lastSentAt: friday, urgent }).at.toISOString();

    expect([at(true), at(false)]).toEqual(['2026-11-21T11:00:00.000Z', '2026-11-23T08:00:00.000Z']);
  });

  it.each<[readonly NoticeAddressee[]]>([
    [['UPSTREAM', 'UPSTREAM', 'PROVIDER', 'REGISTRAR']],
    [['REGISTRAR']],
    [['PROVIDER']],
  ])('the ladder %p ends', (escalation) => {
    const policy = { ...noticePolicy, escalation };
    const seen: NoticeAddressee[] = [];
    for (let one: NoticeAddressee | null = 'PROVIDER'; one !== null && seen.length < 10;) {
      seen.push(one);
      one = escalationAfter(one, policy);
    }

    expect(seen).toEqual([...new Set(['PROVIDER', ...escalation])]);
  });

  it('nobody follows an addressee who is not on the ladder', () => {
    expect(escalationAfter('UPSTREAM', { ...noticePolicy, escalation: ['REGISTRAR'] })).toBeNull();
  });
});

it.each([
  [60, 5, '2026-11-24T12:00:00.000Z'],
  [5, 60, '2026-11-24T12:00:00.000Z'],
  [0, 5, '2026-11-24T11:05:00.000Z'],
])('a first notice waits the longer of %i minutes to collect and %i to begin', (group, first, leaves) => {
  const policy = { ...noticePolicy, groupMinutes: group, firstDelayMinutes: first };
  const facts = { readyAt: new Date('2026-11-24T11:00:00Z'), lastSentAt: null, urgent: false };

  expect(nextNoticeAt(facts, policy).toISOString()).toBe(leaves);
});
