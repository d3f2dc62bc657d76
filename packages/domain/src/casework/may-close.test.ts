import fc from 'fast-check';
import { Classification } from '../qualification/classification.js';
import { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import { ReferralKind } from '../routing/leg.js';
import { CloseReason } from './case-status.js';
import { closeReasonsFor, mayClose, type CloseFacts, type ReferralState } from './may-close.js';

const aCase = (facts: Partial<CloseFacts> = {}): CloseFacts => ({
  classifications: ['NOT_ILLEGAL'],
  referrals: [],
  immediateDanger: false,
  ...facts,
});
const completed = (kind: ReferralKind, outcome: ReferralOutcome): ReferralState => ({
  kind,
  status: 'COMPLETED',
  outcome,
});
const open = (kind: ReferralKind, status: ReferralStatus): ReferralState => ({ kind, status, outcome: null });
const codeOf = (facts: CloseFacts, reason: CloseReason) => {
  const result = mayClose(facts, reason);
  return result.ok && result.value ? 'CLOSED' : !result.ok && result.error.code;
};
const investigated = completed('POLICE', 'INVESTIGATED');

const referrals: fc.Arbitrary<ReferralState> = fc.record({
  kind: fc.constantFrom(...Object.values(ReferralKind)),
  status: fc.constantFrom(...Object.values(ReferralStatus)),
  outcome: fc.constantFrom(null, ...Object.values(ReferralOutcome)),
});
const cases: fc.Arbitrary<CloseFacts> = fc.record({
  classifications: fc.array(fc.constantFrom(null, ...Object.values(Classification)), { maxLength: 4 }),
  referrals: fc.array(referrals, { maxLength: 4 }),
  immediateDanger: fc.boolean(),
});
const reasons = fc.constantFrom(...Object.values(CloseReason));

describe('closing a case', () => {
  it('says of a partly illegal case that nothing was handed over', () => {
    const facts = aCase({ classifications: ['NOT_ILLEGAL', 'NATIONALLY_ILLEGAL'] });

    expect(codeOf(facts, 'NOT_ILLEGAL')).toBe('NOTHING_HANDED_OVER');
  });

  it.each<[string, CloseFacts, readonly CloseReason[]]>([
    ['not illegal', aCase(), ['NOT_ILLEGAL', 'OUT_OF_SCOPE']],
    ['not assessable', aCase({ classifications: ['NOT_ASSESSABLE'] }), ['NOT_FOUND', 'NOT_ASSESSABLE']],
    [
      'partly not assessable',
      aCase({ classifications: ['NOT_ILLEGAL', 'NOT_ASSESSABLE'] }),
      ['NOT_FOUND', 'NOT_ASSESSABLE'],
    ],
    [
      'partly illegal, with nothing handed over',
      aCase({ classifications: ['NATIONALLY_ILLEGAL', 'NOT_ILLEGAL'] }),
      [],
    ],
    [
      'partly illegal and partly not assessable, with police',
      aCase({ classifications: ['NATIONALLY_ILLEGAL', 'NOT_ASSESSABLE'], referrals: [investigated] }),
      ['HANDED_OVER'],
    ],
    [
      'dangerous, with police among others',
      aCase({
        classifications: ['BASELINE'],
        referrals: [completed('HOSTING_PROVIDER', 'REMOVED'), investigated],
        immediateDanger: true,
      }),
      ['REMOVED', 'HANDED_OVER'],
    ],
    [
      'removed, and with police',
      aCase({
        classifications: ['BASELINE'],
        referrals: [investigated, completed('HOSTING_PROVIDER', 'REMOVED')],
      }),
      ['REMOVED', 'HANDED_OVER'],
    ],
    [
      'transferred',
      aCase({ classifications: ['BASELINE'], referrals: [completed('INHOPE_HOTLINE', 'TRANSFERRED')] }),
      ['TRANSFERRED'],
    ],
    [
      'unavailable at the provider',
      aCase({ classifications: ['BASELINE'], referrals: [completed('HOSTING_PROVIDER', 'UNAVAILABLE')] }),
      ['NOT_FOUND'],
    ],
    [
      'undetermined but with police',
      aCase({ classifications: ['UNDETERMINED'], referrals: [investigated] }),
      ['HANDED_OVER'],
    ],
    ['undetermined', aCase({ classifications: ['UNDETERMINED'] }), []],
    ['not yet judged', aCase({ classifications: ['NOT_ILLEGAL', null] }), []],
    ['empty', aCase({ classifications: [] }), []],
    ['illegal and handed to nobody', aCase({ classifications: ['NATIONALLY_ILLEGAL'] }), []],
  ])('leaves a case that is %s these reasons', (_title, facts, allowed) => {
    expect(closeReasonsFor(facts)).toEqual(allowed);
  });

  it.each<[string, CloseFacts, CloseReason, string]>([
    [
      'danger that police do not know of',
      aCase({ immediateDanger: true, referrals: [open('POLICE', 'READY')] }),
      'NOT_ILLEGAL',
      'DANGER_NOT_HANDED_OVER',
    ],
    [
      'an open referral',
      aCase({ referrals: [open('HOSTING_PROVIDER', 'ON_HOLD')] }),
      'NOT_ILLEGAL',
      'REFERRALS_OPEN',
    ],
    ['an item nobody judged', aCase({ classifications: [null] }), 'OUT_OF_SCOPE', 'NOT_ASSESSED'],
    ['no item', aCase({ classifications: [] }), 'NOT_ILLEGAL', 'NOT_ASSESSED'],
    [
      'illegal content that went nowhere',
      aCase({ classifications: ['BASELINE'], referrals: [open('POLICE', 'WITHDRAWN')] }),
      'REMOVED',
      'NOTHING_HANDED_OVER',
    ],
    [
      'an undetermined item',
      aCase({ classifications: ['UNDETERMINED', 'NOT_ILLEGAL'] }),
      'NOT_ILLEGAL',
      'UNDETERMINED_IS_NOT_HARMLESS',
    ],
    [
      'an undetermined item beside a removed one',
      aCase({
        classifications: ['UNDETERMINED', 'BASELINE'],
        referrals: [completed('HOSTING_PROVIDER', 'REMOVED')],
      }),
      'HANDED_OVER',
      'UNDETERMINED_IS_NOT_HARMLESS',
    ],
    [
      'illegal content called not illegal',
      aCase({ classifications: ['BASELINE'], referrals: [investigated] }),
      'NOT_ILLEGAL',
      'REASON_DOES_NOT_FIT',
    ],
    [
      'an item out of reach called not illegal',
      aCase({ classifications: ['NOT_ILLEGAL', 'NOT_ASSESSABLE'] }),
      'NOT_ILLEGAL',
      'REASON_DOES_NOT_FIT',
    ],
    ['a reason it does not know', aCase(), 'toString' as CloseReason, 'REASON_DOES_NOT_FIT'],
  ])('refuses %s', (_title, facts, reason, code) => {
    expect(codeOf(facts, reason)).toBe(code);
  });

  it.each(['SENT', 'ACKNOWLEDGED'] as const)(
    'no longer stops at danger once police have it, only at the referral that is still %s',
    (status) => {
      const facts = aCase({ immediateDanger: true, referrals: [open('POLICE', status)] });

      expect(codeOf(facts, 'NOT_ILLEGAL')).toBe('REFERRALS_OPEN');
    },
  );

  it('does not take police abroad for the police who must know of danger', () => {
    const facts = aCase({
      immediateDanger: true,
      referrals: [completed('POLICE_ABROAD', 'FORWARDED_ABROAD')],
    });

    expect(codeOf(facts, 'NOT_ILLEGAL')).toBe('DANGER_NOT_HANDED_OVER');
  });

  it('never closes the unknown as harmless', () => {
    fc.assert(
      fc.property(cases, reasons, (facts, reason) => {
        const isUnknown = facts.classifications.length === 0 || facts.classifications.includes(null);
        if (isUnknown) expect(mayClose(facts, reason).ok).toBe(false);
        if (facts.classifications.includes('UNDETERMINED') && reason !== 'HANDED_OVER')
          expect(mayClose(facts, reason).ok).toBe(false);
      }),
    );
  });

  it('never closes illegal content without a completed hand-over', () => {
    fc.assert(
      fc.property(cases, reasons, (facts, reason) => {
        const isIllegal = facts.classifications.some(
          (one) => one === 'BASELINE' || one === 'NATIONALLY_ILLEGAL',
        );
        if (isIllegal && mayClose(facts, reason).ok)
          expect(facts.referrals.some(({ status }) => status === 'COMPLETED')).toBe(true);
      }),
    );
  });

  it('names exactly the reasons it would accept', () => {
    fc.assert(
      fc.property(cases, reasons, (facts, reason) => {
        const result = mayClose(facts, reason);
        expect(closeReasonsFor(facts).includes(reason)).toBe(result.ok);
        if (!result.ok) expect(result.error.allowed).toEqual(closeReasonsFor(facts));
      }),
    );
  });
});
