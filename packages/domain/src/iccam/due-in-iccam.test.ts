import fc from 'fast-check';
import { parseCountryCode, type CountryCode } from '../country-code.js';
import { Classification } from '../qualification/classification.js';
import { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import { ReferralKind } from '../routing/leg.js';
import {
  dueInIccam,
  isUnansweredInIccam,
  type IccamItemFacts,
  type IccamReferralFacts,
} from './due-in-iccam.js';
import { iccamPolicy } from './iccam-policy.js';

const own = parseCountryCode('BE') as CountryCode;
const other = parseCountryCode('FR') as CountryCode;
const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 20, hour));

const aReferral = (change: Partial<IccamReferralFacts> = {}): IccamReferralFacts => ({
  kind: 'POLICE',
  status: 'READY',
  outcome: null,
  sentAt: null,
  acknowledgedAt: null,
  completedAt: null,
  ...change,
});

const facts = (change: Partial<IccamItemFacts> = {}): IccamItemFacts => ({
  classification: 'NATIONALLY_ILLEGAL',
  findings: { accessibility: 'ACCESSIBLE' },
  decidedAt: at(9),
  assignedAt: at(8),
  hostingCountries: [own],
  referrals: [],
  ...change,
});

const told = (change: Partial<IccamItemFacts>, policy = iccamPolicy): readonly string[] =>
  dueInIccam(facts(change), own, policy).map((due) => ('action' in due ? due.action : due.tell));

const notice = (change: Partial<IccamReferralFacts>): IccamReferralFacts =>
  aReferral({ kind: 'HOSTING_PROVIDER', ...change });
const removed = notice({ status: 'COMPLETED', outcome: 'REMOVED', sentAt: at(11), completedAt: at(15) });

describe('what is due to be sent to the network about one of our items', () => {
  it.each<[string, Partial<IccamItemFacts>]>([
    ['not decided', { decidedAt: null }],
    ['not judged', { classification: null, findings: null }],
    ['undetermined', { classification: 'UNDETERMINED' }],
    ['without accessibility', { classification: 'NOT_ASSESSABLE' }],
  ])('is nothing while it is %s', (_title, change) => {
    expect(told({ ...change, referrals: [removed] })).toEqual([]);
  });

  it('is the assessment once it is routed, and no unconfirmed action', () => {
    expect(told({ referrals: [aReferral(), notice({ status: 'READY' })] })).toEqual(['ASSESSMENT']);
  });

  it.each<[string, IccamReferralFacts, readonly string[], readonly string[]]>([
    ['is ready', aReferral(), [], []],
    ['was sent', aReferral({ status: 'SENT', sentAt: at(10) }), [], ['REPORTED_TO_POLICE']],
    [
      'was acknowledged',
      aReferral({ status: 'ACKNOWLEDGED', sentAt: at(10), acknowledgedAt: at(11) }),
      ['REPORTED_TO_POLICE'],
      ['REPORTED_TO_POLICE'],
    ],
    [
      'was acknowledged without a recorded sending',
      aReferral({ status: 'ACKNOWLEDGED', acknowledgedAt: at(11) }),
      ['REPORTED_TO_POLICE'],
      ['REPORTED_TO_POLICE'],
    ],
    ['failed', aReferral({ status: 'FAILED' }), [], []],
  ])(
    'is that police have it when the referral %s, as the policy says',
    (_title, referral, acknowledged, sent) => {
      expect(told({ referrals: [referral] }).slice(1)).toEqual(acknowledged);
      expect(
        told({ referrals: [referral] }, { ...iccamPolicy, policeReportedWhen: 'SENT' }).slice(1),
      ).toEqual(sent);
    },
  );

  it('is that the provider has it once the sent notice is confirmed', () => {
    expect(told({ referrals: [notice({ status: 'READY' })] })).not.toContain('REPORTED_TO_PROVIDER');
    expect(
      dueInIccam(facts({ referrals: [notice({ status: 'SENT', sentAt: at(11) })] }), own).at(-1),
    ).toEqual({
      tell: 'ACTION',
      action: 'REPORTED_TO_PROVIDER',
      reason: null,
      since: at(11),
    });
  });

  it.each<[string, readonly IccamReferralFacts[], string | undefined]>([
    ['removed', [removed], 'REMOVED'],
    ['removed at one of two', [removed, notice({ status: 'SENT', sentAt: at(11) })], undefined],
    [
      'removed at one, and gone at the other',
      [removed, { ...removed, outcome: 'UNAVAILABLE' }],
      'UNAVAILABLE',
    ],
    ['removed, the other notice withdrawn', [removed, notice({ status: 'WITHDRAWN' })], 'REMOVED'],
    ['gone', [{ ...removed, outcome: 'UNAVAILABLE' }], 'UNAVAILABLE'],
    ['refused by the provider', [{ ...removed, outcome: 'REFUSED' }], undefined],
    ['moved', [{ ...removed, outcome: 'MOVED' }], undefined],
  ])('ends, for content that was %s, with %s', (_title, referrals, end) => {
    const finals = told({ referrals }).filter((one) =>
      ['REMOVED', 'UNAVAILABLE', 'NOT_ILLEGAL'].includes(one),
    );

    expect(finals).toEqual(end === undefined ? [] : [end]);
  });

  it('is that it is not illegal, with the finding as the reason', () => {
    const notIllegal = (findings: object) =>
      dueInIccam(
        facts({
          classification: 'NOT_ILLEGAL',
          findings: { accessibility: 'ACCESSIBLE', ...findings },
        }),
        own,
      );

    expect(notIllegal({ subject: 'ADULT' })).toMatchObject([
      { tell: 'ASSESSMENT' },
      { action: 'NOT_ILLEGAL', reason: 'ADULT_MATERIAL' },
    ]);
    expect(notIllegal({ subject: 'ADULT', medium: 'DRAWING' })[1]).toMatchObject({
      reason: 'VIRTUAL_MATERIAL',
    });
    expect(notIllegal({ subject: 'MINOR', conduct: 'NUDITY' })[1]).toMatchObject({
      reason: 'NUDISM_OR_NOT_SEXUALISED',
    });
    expect(notIllegal({ subject: 'NONE' })[1]).toMatchObject({ reason: 'NUDISM_OR_NOT_SEXUALISED' });
  });

  it('gives no reason without a finding', () => {
    const findings = { accessibility: 'ACCESSIBLE', subject: 'MINOR', conduct: 'UNDETERMINED' } as const;

    expect(dueInIccam(facts({ classification: 'NOT_ILLEGAL', findings }), own)[1]).toMatchObject({
      action: 'NOT_ILLEGAL',
      reason: null,
    });
  });

  it('is why it could not be opened, without an assessment', () => {
    const findings = { accessibility: 'SITE_DOWN' } as const;

    expect(dueInIccam(facts({ classification: 'NOT_ASSESSABLE', findings }), own)).toEqual([
      { tell: 'ACTION', action: 'UNAVAILABLE', reason: 'SITE_DOWN', since: at(9) },
    ]);
  });

  it('is only its new location, once it is hosted only abroad', () => {
    expect(dueInIccam(facts({ hostingCountries: [other] }), own)).toEqual([
      { tell: 'MOVE', country: other, since: at(9) },
    ]);
    expect(told({ hostingCountries: [other], assignedAt: at(9) })).toEqual([]);
    expect(told({ hostingCountries: [other, own] })).toEqual(['ASSESSMENT']);
    expect(told({ hostingCountries: [] })).toEqual(['ASSESSMENT']);
  });

  const instants = fc.option(fc.integer({ min: 0, max: 23 }).map(at), { nil: null });
  const anyFacts = fc.record({
    classification: fc.constantFrom(...Object.values(Classification)),
    findings: fc.constant({ accessibility: 'ACCESSIBLE' as const }),
    decidedAt: instants,
    assignedAt: fc.constant(at(8)),
    hostingCountries: fc.constantFrom([own], [other], []),
    referrals: fc.array(
      fc.record({
        kind: fc.constantFrom(...Object.values(ReferralKind)),
        status: fc.constantFrom(...Object.values(ReferralStatus)),
        outcome: fc.option(fc.constantFrom(...Object.values(ReferralOutcome)), { nil: null }),
        sentAt: instants,
        acknowledgedAt: instants,
        completedAt: instants,
      }),
      { maxLength: 4 },
    ),
  });

  it('contains nothing twice, no two final actions, and “removed” only when every notice ended so', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const due = dueInIccam(any, own);
        const names = due.map((one) => ('action' in one ? one.action : one.tell));
        const ends = names.filter((name) => ['REMOVED', 'UNAVAILABLE', 'NOT_ILLEGAL'].includes(name));
        expect(new Set(names).size).toBe(names.length);
        expect(ends.length).toBeLessThanOrEqual(1);
        if (names.includes('REMOVED'))
          for (const { kind, status, outcome } of any.referrals)
            if (kind === 'HOSTING_PROVIDER' && status !== 'WITHDRAWN')
              expect([status, outcome]).toEqual(['COMPLETED', 'REMOVED']);
        if (names.includes('REPORTED_TO_POLICE'))
          expect(any.referrals.some(({ acknowledgedAt }) => acknowledgedAt !== null)).toBe(true);
      }),
    );
  });
});

describe('an item of another hotline', () => {
  const police = aReferral({ status: 'COMPLETED', outcome: 'INVESTIGATED', acknowledgedAt: at(11) });

  it.each<[string, boolean, Partial<IccamItemFacts>]>([
    ['was not illegal', false, { classification: 'NOT_ILLEGAL' }],
    [
      'could not be reached',
      false,
      { classification: 'NOT_ASSESSABLE', findings: { accessibility: 'SITE_DOWN' } },
    ],
    ['was removed', false, { referrals: [police, removed] }],
    ['is hosted elsewhere', false, { hostingCountries: [other] }],
    ['could not be judged and is with police', true, { classification: 'UNDETERMINED', referrals: [police] }],
    ['is a matter of other law', true, { classification: 'OTHER_LAW' }],
    ['was never judged', true, { classification: null, findings: null }],
    [
      'is with police, and the provider refused',
      true,
      { referrals: [police, notice({ status: 'COMPLETED', outcome: 'REFUSED' })] },
    ],
    ['is only with police', true, { referrals: [police] }],
  ])('that %s needs an answer from a person once our work has ended: %s', (_title, isLeft, change) => {
    const due = dueInIccam(facts(change), own);

    expect(isUnansweredInIccam(due, { hasEnded: true })).toBe(isLeft);
    expect(isUnansweredInIccam(due, { hasEnded: false })).toBe(false);
  });
});
