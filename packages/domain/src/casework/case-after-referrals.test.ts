import fc from 'fast-check';
import { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import { ReferralKind } from '../routing/leg.js';
import { Classification } from '../qualification/classification.js';
import { CaseStatus } from '../case-status.js';
import { caseAfterReferrals } from './case-after-referrals.js';
import type { ItemState, ReferralState } from './item-outcomes.js';
import { mayClose } from './may-close.js';

const completed = (kind: ReferralKind, outcome: ReferralOutcome | null): ReferralState => ({
  kind,
  status: 'COMPLETED',
  outcome,
});
const open = (kind: ReferralKind, status: ReferralStatus): ReferralState => ({ kind, status, outcome: null });
const police = completed('POLICE', 'INVESTIGATED');

const removed = completed('HOSTING_PROVIDER', 'REMOVED');
const transferred = completed('INHOPE_HOTLINE', 'TRANSFERRED');

const illegal = (...referrals: readonly ReferralState[]): ItemState => ({
  classification: 'BASELINE',
  immediateDanger: false,
  referrals,
});
const after = (...items: readonly ItemState[]) => caseAfterReferrals('ROUTED', { items });

const items: fc.Arbitrary<readonly ItemState[]> = fc.array(
  fc.record({
    classification: fc.constantFrom(null, ...Object.values(Classification)),
    immediateDanger: fc.boolean(),
    referrals: fc.array(
      fc.record({
        kind: fc.constantFrom(...Object.values(ReferralKind)),
        status: fc.oneof(
          fc.constant('COMPLETED' as const),
          fc.constantFrom(...Object.values(ReferralStatus)),
        ),
        outcome: fc.constantFrom(null, ...Object.values(ReferralOutcome)),
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 3 },
);

describe('a case after its referrals', () => {
  it.each<[string, readonly ReferralState[], string]>([
    ['there are none', [], 'NO_REFERRALS'],
    ['one is open', [police, open('HOSTING_PROVIDER', 'SENT')], 'REFERRAL_OPEN'],
    ['one waits for clearance', [police, open('HOSTING_PROVIDER', 'AWAITING_CLEARANCE')], 'REFERRAL_OPEN'],
    [
      'one failed and one is open',
      [open('POLICE', 'SENT'), open('HOSTING_PROVIDER', 'FAILED')],
      'REFERRAL_FAILED',
    ],
    ['the provider refused', [police, completed('HOSTING_PROVIDER', 'REFUSED')], 'RECIPIENT_REFUSED'],
    ['the content moved', [police, completed('HOSTING_PROVIDER', 'MOVED')], 'CONTENT_MOVED'],
    [
      'the content moved from one country and was removed in another',
      [police, completed('HOSTING_PROVIDER', 'MOVED'), removed],
      'CONTENT_MOVED',
    ],
    ['the notice was withdrawn', [police, open('HOSTING_PROVIDER', 'WITHDRAWN')], 'TAKEDOWN_WITHDRAWN'],
    ['all were withdrawn', [open('POLICE', 'WITHDRAWN')], 'TAKEDOWN_WITHDRAWN'],
    ['an outcome is missing', [completed('POLICE', null)], 'OUTCOME_UNKNOWN'],
    ['an outcome is not one of its kind', [completed('POLICE', 'REMOVED')], 'OUTCOME_UNKNOWN'],
  ])('stays open when %s', (_title, given, because) => {
    expect(after(illegal(...given))).toEqual({ stay: true, because });
  });

  it.each<[string, readonly ReferralState[], string]>([
    [
      'police have it and the provider removed it',
      [police, completed('HOSTING_PROVIDER', 'REMOVED')],
      'REMOVED',
    ],
    ['only police have it', [police], 'HANDED_OVER'],
    ['only an authority investigated it', [completed('AUTHORITY', 'INVESTIGATED')], 'HANDED_OVER'],
    ['only an authority had it removed', [completed('AUTHORITY', 'REMOVED')], 'REMOVED'],
    [
      'an authority investigated it and the provider removed it',
      [completed('AUTHORITY', 'INVESTIGATED'), completed('HOSTING_PROVIDER', 'REMOVED')],
      'REMOVED',
    ],
    ['police passed it on', [completed('POLICE_ABROAD', 'FORWARDED_ABROAD')], 'HANDED_OVER'],
    ['the network has it', [completed('INHOPE_HOTLINE', 'TRANSFERRED')], 'TRANSFERRED'],
    ['it was found offline', [police, completed('HOSTING_PROVIDER', 'UNAVAILABLE')], 'NOT_FOUND'],
    [
      'one item was removed and one transferred',
      [completed('HOSTING_PROVIDER', 'REMOVED'), completed('INHOPE_HOTLINE', 'TRANSFERRED')],
      'TRANSFERRED',
    ],
    [
      'one notice was withdrawn and its successor led to removal',
      [police, open('HOSTING_PROVIDER', 'WITHDRAWN'), completed('HOSTING_PROVIDER', 'REMOVED')],
      'REMOVED',
    ],
    [
      'it moved, was handed over again and was removed there',
      [police, { ...completed('HOSTING_PROVIDER', 'MOVED'), isFollowed: true }, removed],
      'REMOVED',
    ],
  ])('closes when %s', (_title, given, close) => {
    expect(after(illegal(...given))).toMatchObject({ close });
  });

  it('names the outcomes that decided, each once', () => {
    expect(after(illegal(police, removed), illegal(police, removed))).toEqual({
      close: 'REMOVED',
      because: ['INVESTIGATED', 'REMOVED'],
    });
  });

  it.each<[string, readonly ItemState[], object]>([
    ['every item was removed', [illegal(police, removed), illegal(removed)], { close: 'REMOVED' }],
    ['one item went only to police', [illegal(police, removed), illegal(police)], { close: 'HANDED_OVER' }],
    ['one item was transferred', [illegal(police, removed), illegal(transferred)], { close: 'TRANSFERRED' }],
    [
      'the notice on one item was withdrawn while another was removed',
      [illegal(police, removed), illegal(police, open('HOSTING_PROVIDER', 'WITHDRAWN'))],
      { stay: true, because: 'TAKEDOWN_WITHDRAWN' },
    ],
    [
      'an illegal item was not handed over while another was removed',
      [illegal(removed), illegal()],
      { stay: true, because: 'NOTHING_HANDED_OVER' },
    ],
    [
      'an item was added and not judged yet',
      [illegal(removed), { ...illegal(), classification: null }],
      { stay: true, because: 'NOT_ASSESSED' },
    ],
    [
      'police were not told of the danger in one item',
      [illegal(police, removed), { ...illegal(removed), immediateDanger: true }],
      { stay: true, because: 'DANGER_NOT_HANDED_OVER' },
    ],
    [
      'an item is undetermined that police never had',
      [illegal(police, removed), { ...illegal(), classification: 'UNDETERMINED' }],
      { stay: true, because: 'UNDETERMINED_IS_NOT_HARMLESS' },
    ],
    [
      'another item is not illegal',
      [illegal(police, removed), { ...illegal(), classification: 'NOT_ILLEGAL' }],
      { close: 'REMOVED' },
    ],
    [
      'police have a not illegal item because of danger',
      [{ classification: 'NOT_ILLEGAL', immediateDanger: true, referrals: [police] }],
      { close: 'HANDED_OVER' },
    ],
  ])('checks every item separately: %s', (_title, given, expected) => {
    expect(after(...given)).toMatchObject(expected);
  });

  it.each(Object.values(CaseStatus).filter((status) => status !== 'ROUTED'))(
    'does not change a case that is %s',
    (status) => {
      expect(caseAfterReferrals(status, { items: [illegal(police, removed)] })).toEqual({
        stay: true,
        because: 'NOT_ROUTED',
      });
    },
  );

  it('closes only for a reason that the closing rules accept, and names the outcomes that decided', () => {
    let closed = 0;
    fc.assert(
      fc.property(items, (given) => {
        const answer = after(...given);
        if (answer.close === undefined) return;
        closed += 1;
        expect(mayClose({ items: given }, answer.close).ok).toBe(true);
        expect(answer.because.length).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
    expect(closed).toBeGreaterThan(10);
  });
});
