import { Gate, ReferralKind } from '../routing/leg.js';
import { ReferralStatus, type ReferralOutcome } from './referral-status.js';
import {
  hasReachedRecipient,
  initialReferralStatus,
  isEnded,
  isStopped,
  provesReceipt,
  ReferralEvent,
  referralTransitions,
  transitionReferral,
} from './referral-transitions.js';

const kinds = Object.values(ReferralKind);
const statuses = Object.values(ReferralStatus);
const events = Object.values(ReferralEvent);
const triples = kinds.flatMap((kind) =>
  statuses.flatMap((from) => events.map((event) => [kind, from, event] as const)),
);
const gated = ['AWAITING_CLEARANCE', 'ON_HOLD'] as const;

const reachableFrom = (
  kind: ReferralKind,
  starts: readonly ReferralStatus[],
): ReadonlySet<ReferralStatus> => {
  const seen = new Set<ReferralStatus>(starts);
  for (const status of seen) for (const to of Object.values(referralTransitions[kind][status])) seen.add(to);
  return seen;
};

describe('the status of a referral', () => {
  it.each(triples)('follows the table for %s, %s + %s', (kind, from, event) => {
    const to = referralTransitions[kind][from][event];

    const result = transitionReferral(kind, from, event);

    if (to !== undefined) expect(result).toEqual({ ok: true, value: to });
    else expect(result).toMatchObject({ ok: false, error: { code: 'TRANSITION_NOT_ALLOWED', from, event } });
  });

  it.each(kinds)('reaches every status of %s', (kind) => {
    expect([...reachableFrom(kind, ['READY', 'AWAITING_CLEARANCE'])].sort()).toEqual([...statuses].sort());
  });

  it.each(kinds.flatMap((kind) => statuses.map((status) => [kind, status] as const)))(
    'can end a %s referral that is %s',
    (kind, status) => {
      expect([...reachableFrom(kind, [status])].some(isEnded)).toBe(true);
    },
  );

  it.each(kinds.flatMap((kind) => gated.map((status) => [kind, status] as const)))(
    'lets %s leave %s only by clearance or withdrawal',
    (kind, status) => {
      const ways = events.filter((event) => {
        const to = referralTransitions[kind][status][event];
        return to !== undefined && to !== 'ON_HOLD';
      });

      expect(ways).toEqual(['CLEAR', 'WITHDRAW']);
    },
  );

  it.each(kinds)(
    'completes %s by hand once it is sent or acknowledged or has failed, and in no other status',
    (kind) => {
      const from = statuses.filter((status) => transitionReferral(kind, status, 'COMPLETE').ok);

      expect(from).toEqual(['READY', 'SENT', 'ACKNOWLEDGED', 'FAILED']);
    },
  );

  it.each(kinds)('accepts the recipient’s acknowledgement of %s, also after a failure', (kind) => {
    const from = statuses.filter((status) => transitionReferral(kind, status, 'ACKNOWLEDGE').ok);

    expect(from).toEqual(['READY', 'SENT', 'FAILED']);
  });

  it('lets police stop an unsent notice, and no other referral without a gate', () => {
    const holdable = kinds.flatMap((kind) =>
      statuses
        .filter(
          (status) => !gated.some((one) => one === status) && transitionReferral(kind, status, 'HOLD').ok,
        )
        .map((status) => `${kind} ${status}`),
    );

    expect(holdable).toEqual(['HOSTING_PROVIDER READY', 'HOSTING_PROVIDER FAILED']);
  });

  it('retries only a failed referral', () => {
    expect(statuses.filter((status) => transitionReferral('POLICE', status, 'RETRY').ok)).toEqual(['FAILED']);
  });

  it.each(kinds)('starts a %s leg without a gate as ready, and one with a gate behind it', (kind) => {
    expect(initialReferralStatus({ kind, gate: null })).toBe('READY');
    for (const gate of Object.values(Gate))
      expect(initialReferralStatus({ kind, gate })).toBe('AWAITING_CLEARANCE');
  });

  it('counts as ended exactly the statuses without further events', () => {
    expect(statuses.filter(isEnded)).toEqual(
      statuses.filter((status) => Object.keys(referralTransitions.POLICE[status]).length === 0),
    );
  });

  it('counts as delivered what was sent, acknowledged or completed', () => {
    expect(statuses.filter(hasReachedRecipient)).toEqual(['SENT', 'ACKNOWLEDGED', 'COMPLETED']);
  });

  it('counts as stopped what waits behind its gate, is held or was withdrawn', () => {
    expect(statuses.filter(isStopped)).toEqual(['AWAITING_CLEARANCE', 'ON_HOLD', 'WITHDRAWN']);
  });
});

describe('the receipt of a referral', () => {
  it.each<[ReferralEvent, ReferralOutcome | null, boolean]>([
    ['SEND', null, true],
    ['ACKNOWLEDGE', null, true],
    ['COMPLETE', 'INVESTIGATED', true],
    ['COMPLETE', 'TRANSFERRED', true],
    ['COMPLETE', 'FORWARDED_ABROAD', true],
    ['COMPLETE', 'NO_FURTHER_ACTION', true],
    ['COMPLETE', 'REFUSED', true],
    ['COMPLETE', 'REMOVED', false],
    ['COMPLETE', 'UNAVAILABLE', false],
    ['COMPLETE', 'MOVED', false],
    ['COMPLETE', null, false],
    ['FAIL', 'REFUSED', false],
    ['WITHDRAW', null, false],
    ['CLEAR', null, false],
  ])('by %s with the outcome %s: %s', (event, outcome, expected) => {
    expect(provesReceipt(event, outcome)).toBe(expected);
  });
});
