import fc from 'fast-check';
import { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import { ReferralKind } from '../routing/leg.js';
import { caseAfterReferrals } from './case-after-referrals.js';
import { mayClose, type ReferralState } from './may-close.js';

const completed = (kind: ReferralKind, outcome: ReferralOutcome | null): ReferralState => ({
  kind,
  status: 'COMPLETED',
  outcome,
});
const open = (kind: ReferralKind, status: ReferralStatus): ReferralState => ({ kind, status, outcome: null });
const police = completed('POLICE', 'INVESTIGATED');

const referrals: fc.Arbitrary<readonly ReferralState[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.values(ReferralKind)),
    status: fc.constantFrom(...Object.values(ReferralStatus)),
    outcome: fc.constantFrom(null, ...Object.values(ReferralOutcome)),
  }),
  { maxLength: 4 },
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
    ['the notice was withdrawn', [police, open('HOSTING_PROVIDER', 'WITHDRAWN')], 'TAKEDOWN_WITHDRAWN'],
    ['all were withdrawn', [open('POLICE', 'WITHDRAWN')], 'TAKEDOWN_WITHDRAWN'],
    ['an outcome is missing', [completed('POLICE', null)], 'OUTCOME_UNKNOWN'],
    ['an outcome is not one of its kind', [completed('POLICE', 'REMOVED')], 'OUTCOME_UNKNOWN'],
  ])('stays open when %s', (_title, given, because) => {
    expect(caseAfterReferrals(given)).toEqual({ stay: true, because });
  });

  it.each<[string, readonly ReferralState[], string]>([
    [
      'police have it and the provider removed it',
      [police, completed('HOSTING_PROVIDER', 'REMOVED')],
      'REMOVED',
    ],
    ['police alone have it', [police], 'HANDED_OVER'],
    ['police passed it on', [completed('POLICE_ABROAD', 'FORWARDED_ABROAD')], 'HANDED_OVER'],
    ['the network has it', [completed('INHOPE_HOTLINE', 'TRANSFERRED')], 'TRANSFERRED'],
    ['it was found offline', [police, completed('HOSTING_PROVIDER', 'UNAVAILABLE')], 'NOT_FOUND'],
    [
      'a part is removed and a part transferred',
      [completed('HOSTING_PROVIDER', 'REMOVED'), completed('INHOPE_HOTLINE', 'TRANSFERRED')],
      'TRANSFERRED',
    ],
    [
      'one notice was withdrawn and its successor led to removal',
      [police, open('HOSTING_PROVIDER', 'WITHDRAWN'), completed('HOSTING_PROVIDER', 'REMOVED')],
      'REMOVED',
    ],
  ])('closes when %s', (_title, given, close) => {
    expect(caseAfterReferrals(given)).toMatchObject({ close });
  });

  it('says which outcomes decided, each once', () => {
    expect(caseAfterReferrals([police, police, completed('HOSTING_PROVIDER', 'REMOVED')])).toEqual({
      close: 'REMOVED',
      because: ['INVESTIGATED', 'REMOVED'],
    });
  });

  it('closes only for a reason that the closing rules accept for illegal content', () => {
    fc.assert(
      fc.property(referrals, (given) => {
        const after = caseAfterReferrals(given);
        const facts = { classifications: ['BASELINE' as const], referrals: given, immediateDanger: false };
        if (after.close !== undefined) expect(mayClose(facts, after.close).ok).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
