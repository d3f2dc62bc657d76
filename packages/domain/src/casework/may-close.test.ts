import fc from 'fast-check';
import { Classification } from '../qualification/classification.js';
import { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import { ReferralKind } from '../routing/leg.js';
import { CloseReason } from '../case-status.js';
import type { ItemState, ReferralState } from './item-outcomes.js';
import { closeReasonsFor, mayClose, type CloseFacts } from './may-close.js';

const anItem = (facts: Partial<ItemState> = {}): ItemState => ({
  classification: 'NOT_ILLEGAL',
  immediateDanger: false,
  referrals: [],
  ...facts,
});
const aCase = (...items: readonly Partial<ItemState>[]): CloseFacts => ({ items: items.map(anItem) });
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
  items: fc.array(
    fc.record({
      classification: fc.constantFrom(null, ...Object.values(Classification)),
      immediateDanger: fc.boolean(),
      referrals: fc.array(referrals, { maxLength: 4 }),
    }),
    { maxLength: 4 },
  ),
});
const reasons = fc.constantFrom(...Object.values(CloseReason));

const illegal = 'BASELINE' as const;
const removed = completed('HOSTING_PROVIDER', 'REMOVED');
const transferred = completed('INHOPE_HOTLINE', 'TRANSFERRED');
const withdrawn = open('HOSTING_PROVIDER', 'WITHDRAWN');

describe('closing a case', () => {
  it('refuses a partly illegal case because nothing was handed over', () => {
    const facts = aCase({}, { classification: 'NATIONALLY_ILLEGAL' });

    expect(codeOf(facts, 'NOT_ILLEGAL')).toBe('NOTHING_HANDED_OVER');
  });

  it.each<[string, CloseFacts, readonly CloseReason[]]>([
    ['not illegal', aCase({}), ['NOT_ILLEGAL', 'OUT_OF_SCOPE']],
    ['not assessable', aCase({ classification: 'NOT_ASSESSABLE' }), ['NOT_ASSESSABLE']],
    [
      'not there',
      aCase({ classification: 'NOT_ASSESSABLE', accessibility: 'SITE_DOWN' }),
      ['NOT_FOUND', 'NOT_ASSESSABLE'],
    ],
    ['partly not assessable', aCase({}, { classification: 'NOT_ASSESSABLE' }), ['NOT_ASSESSABLE']],
    ['a matter of other law', aCase({ classification: 'OTHER_LAW' }), ['REFERRED_ELSEWHERE']],
    ['partly a matter of other law', aCase({}, { classification: 'OTHER_LAW' }), ['REFERRED_ELSEWHERE']],
    [
      'a matter of other law and partly not assessable',
      aCase({ classification: 'OTHER_LAW' }, { classification: 'NOT_ASSESSABLE' }),
      ['REFERRED_ELSEWHERE'],
    ],
    [
      'a matter of other law, with police for the danger',
      aCase({ classification: 'OTHER_LAW', referrals: [investigated], immediateDanger: true }),
      ['HANDED_OVER', 'REFERRED_ELSEWHERE'],
    ],
    [
      'removed and partly a matter of other law',
      aCase({ classification: illegal, referrals: [removed] }, { classification: 'OTHER_LAW' }),
      ['REFERRED_ELSEWHERE'],
    ],
    [
      'undetermined with police, and partly a matter of other law',
      aCase({ classification: 'UNDETERMINED', referrals: [investigated] }, { classification: 'OTHER_LAW' }),
      ['REFERRED_ELSEWHERE'],
    ],
    ['partly illegal, with nothing handed over', aCase({ classification: 'NATIONALLY_ILLEGAL' }, {}), []],
    [
      'partly illegal and partly not assessable, with police',
      aCase({ classification: illegal, referrals: [investigated] }, { classification: 'NOT_ASSESSABLE' }),
      ['HANDED_OVER'],
    ],
    [
      'dangerous, with police among others',
      aCase({ classification: illegal, referrals: [removed, investigated], immediateDanger: true }),
      ['REMOVED', 'HANDED_OVER'],
    ],
    [
      'not illegal, with police for the danger',
      aCase({ referrals: [investigated], immediateDanger: true }),
      ['NOT_ILLEGAL', 'HANDED_OVER', 'OUT_OF_SCOPE'],
    ],
    [
      'removed, and with police',
      aCase({ classification: illegal, referrals: [investigated, removed] }),
      ['REMOVED', 'HANDED_OVER'],
    ],
    [
      'removed in one country and transferred to another',
      aCase({ classification: illegal, referrals: [removed, transferred] }),
      ['TRANSFERRED'],
    ],
    [
      'removed and partly not illegal',
      aCase({ classification: illegal, referrals: [removed] }, {}),
      ['REMOVED'],
    ],
    [
      'partly removed and partly transferred',
      aCase(
        { classification: illegal, referrals: [removed] },
        { classification: illegal, referrals: [transferred] },
      ),
      ['TRANSFERRED'],
    ],
    [
      'partly removed and partly unavailable',
      aCase(
        { classification: illegal, referrals: [removed] },
        { classification: illegal, referrals: [completed('HOSTING_PROVIDER', 'UNAVAILABLE')] },
      ),
      ['NOT_FOUND'],
    ],
    ['transferred', aCase({ classification: illegal, referrals: [transferred] }), ['TRANSFERRED']],
    [
      'unavailable at the provider',
      aCase({ classification: illegal, referrals: [completed('HOSTING_PROVIDER', 'UNAVAILABLE')] }),
      ['NOT_FOUND'],
    ],
    [
      'removed once a first notice was withdrawn',
      aCase({ classification: illegal, referrals: [withdrawn, removed] }),
      ['REMOVED'],
    ],
    [
      'undetermined but with police',
      aCase({ classification: 'UNDETERMINED', referrals: [investigated] }),
      ['HANDED_OVER'],
    ],
    [
      'undetermined but with police, with other content transferred',
      aCase(
        { classification: 'UNDETERMINED', referrals: [investigated] },
        { classification: illegal, referrals: [transferred] },
      ),
      ['HANDED_OVER'],
    ],
    [
      'removed, with illegal content that no recipient has',
      aCase(
        { classification: illegal, referrals: [removed] },
        { classification: illegal, referrals: [withdrawn] },
      ),
      [],
    ],
    ['undetermined', aCase({ classification: 'UNDETERMINED' }), []],
    ['not yet judged', aCase({}, { classification: null }), []],
    ['empty', aCase(), []],
    ['illegal and not handed over', aCase({ classification: 'NATIONALLY_ILLEGAL' }), []],
  ])('allows these reasons for a case that is %s', (_title, facts, allowed) => {
    expect(closeReasonsFor(facts)).toEqual(allowed);
  });

  it.each<[string, CloseFacts, CloseReason, string]>([
    [
      'danger that police were not told of',
      aCase({ immediateDanger: true, referrals: [open('POLICE', 'READY')] }),
      'NOT_ILLEGAL',
      'DANGER_NOT_HANDED_OVER',
    ],
    [
      'danger when police were told only of another item',
      aCase({ immediateDanger: true }, { referrals: [investigated] }),
      'NOT_ILLEGAL',
      'DANGER_NOT_HANDED_OVER',
    ],
    [
      'an open referral',
      aCase({ referrals: [open('HOSTING_PROVIDER', 'ON_HOLD')] }),
      'NOT_ILLEGAL',
      'REFERRALS_OPEN',
    ],
    ['an item that was not judged', aCase({ classification: null }), 'OUT_OF_SCOPE', 'NOT_ASSESSED'],
    ['no item', aCase(), 'NOT_ILLEGAL', 'NOT_ASSESSED'],
    [
      'illegal content that was not handed over',
      aCase({ classification: illegal, referrals: [open('POLICE', 'WITHDRAWN')] }),
      'REMOVED',
      'NOTHING_HANDED_OVER',
    ],
    [
      'illegal content that was not handed over, with other content removed',
      aCase(
        { classification: illegal, referrals: [withdrawn] },
        { classification: illegal, referrals: [removed] },
      ),
      'REMOVED',
      'NOTHING_HANDED_OVER',
    ],
    [
      'illegal content that every recipient refused',
      aCase({ classification: illegal, referrals: [completed('HOSTING_PROVIDER', 'REFUSED')] }),
      'REMOVED',
      'NOTHING_HANDED_OVER',
    ],
    [
      'illegal content that moved away',
      aCase({ classification: illegal, referrals: [completed('HOSTING_PROVIDER', 'MOVED')] }),
      'REMOVED',
      'NOTHING_HANDED_OVER',
    ],
    [
      'an outcome that its kind cannot have',
      aCase({ classification: illegal, referrals: [completed('POLICE', 'REMOVED')] }),
      'REMOVED',
      'NOTHING_HANDED_OVER',
    ],
    [
      'an undetermined item',
      aCase({ classification: 'UNDETERMINED' }, {}),
      'NOT_ILLEGAL',
      'UNDETERMINED_IS_NOT_HARMLESS',
    ],
    [
      'an undetermined item when police have only another',
      aCase({ classification: 'UNDETERMINED' }, { classification: illegal, referrals: [investigated] }),
      'HANDED_OVER',
      'UNDETERMINED_IS_NOT_HARMLESS',
    ],
    [
      'a matter of other law called not illegal',
      aCase({ classification: 'OTHER_LAW' }),
      'NOT_ILLEGAL',
      'OTHER_LAW_IS_NOT_HARMLESS',
    ],
    [
      'a matter of other law called out of scope',
      aCase({}, { classification: 'OTHER_LAW' }),
      'OUT_OF_SCOPE',
      'OTHER_LAW_IS_NOT_HARMLESS',
    ],
    [
      'a matter of other law when police have only another item',
      aCase({ classification: 'OTHER_LAW' }, { classification: illegal, referrals: [investigated] }),
      'HANDED_OVER',
      'OTHER_LAW_IS_NOT_HARMLESS',
    ],
    [
      'a matter of other law with danger that police were not told of',
      aCase({ classification: 'OTHER_LAW', immediateDanger: true }),
      'REFERRED_ELSEWHERE',
      'DANGER_NOT_HANDED_OVER',
    ],
    [
      'a referral elsewhere without a matter of other law',
      aCase({}),
      'REFERRED_ELSEWHERE',
      'REASON_DOES_NOT_FIT',
    ],
    [
      'illegal content called not illegal',
      aCase({ classification: illegal, referrals: [investigated] }),
      'NOT_ILLEGAL',
      'REASON_DOES_NOT_FIT',
    ],
    [
      'content called removed although one item was transferred',
      aCase(
        { classification: illegal, referrals: [removed] },
        { classification: illegal, referrals: [investigated] },
      ),
      'REMOVED',
      'REASON_DOES_NOT_FIT',
    ],
    [
      'an inaccessible item called not illegal',
      aCase({}, { classification: 'NOT_ASSESSABLE' }),
      'NOT_ILLEGAL',
      'REASON_DOES_NOT_FIT',
    ],
    ['an unknown reason', aCase({}), 'toString' as CloseReason, 'REASON_DOES_NOT_FIT'],
  ])('refuses %s', (_title, facts, reason, code) => {
    expect(codeOf(facts, reason)).toBe(code);
  });

  it.each(['SENT', 'ACKNOWLEDGED'] as const)(
    'is not refused because of danger once police have it, only because the referral is still %s',
    (status) => {
      const facts = aCase({ immediateDanger: true, referrals: [open('POLICE', status)] });

      expect(codeOf(facts, 'NOT_ILLEGAL')).toBe('REFERRALS_OPEN');
    },
  );

  it('does not accept police abroad as the police who must be told of danger', () => {
    const facts = aCase({
      immediateDanger: true,
      referrals: [completed('POLICE_ABROAD', 'FORWARDED_ABROAD')],
    });

    expect(codeOf(facts, 'NOT_ILLEGAL')).toBe('DANGER_NOT_HANDED_OVER');
  });

  it('never closes an undetermined item as harmless', () => {
    fc.assert(
      fc.property(cases, reasons, (facts, reason) => {
        const judged = facts.items.map(({ classification }) => classification);
        if (judged.length === 0 || judged.includes(null)) expect(mayClose(facts, reason).ok).toBe(false);
        const isElsewhere = reason === 'REFERRED_ELSEWHERE' && judged.includes('OTHER_LAW');
        if (judged.includes('UNDETERMINED') && reason !== 'HANDED_OVER' && !isElsewhere)
          expect(mayClose(facts, reason).ok).toBe(false);
        if (judged.includes('OTHER_LAW') && reason !== 'HANDED_OVER' && reason !== 'REFERRED_ELSEWHERE')
          expect(mayClose(facts, reason).ok).toBe(false);
      }),
    );
  });

  it('lists exactly the reasons it would accept', () => {
    fc.assert(
      fc.property(cases, reasons, (facts, reason) => {
        const result = mayClose(facts, reason);
        expect(closeReasonsFor(facts).includes(reason)).toBe(result.ok);
        if (!result.ok) expect(result.error.allowed).toEqual(closeReasonsFor(facts));
      }),
    );
  });
});

/** Every combination of hand-overs that the closing rules distinguish, and no hand-over. */
const handOvers: readonly (readonly ReferralState[])[] = [
  [],
  ...Object.values(ReferralKind).flatMap((kind) => [
    [open(kind, 'WITHDRAWN')],
    [open(kind, 'READY')],
    [open(kind, 'SENT')],
    ...Object.values(ReferralOutcome).map((outcome) => [completed(kind, outcome)]),
  ]),
];
const everyItem: readonly ItemState[] = [null, ...Object.values(Classification)].flatMap((classification) =>
  [false, true].flatMap((immediateDanger) =>
    handOvers.map((given) => ({ classification, immediateDanger, referrals: given })),
  ),
);
const canClose = (...items: readonly ItemState[]): boolean => closeReasonsFor({ items }).length > 0;

describe('every case of two items', () => {
  it('can be closed exactly when each item alone could be closed', () => {
    const alone = new Map(everyItem.map((item) => [item, canClose(item)]));
    const wrong = everyItem.flatMap((first) =>
      everyItem
        .filter((second) => canClose(first, second) !== (alone.get(first) && alone.get(second)))
        .map((second) => [first, second]),
    );

    expect(everyItem).toHaveLength(784);
    expect([...alone.values()].filter(Boolean).length).toBeGreaterThan(40);
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('is called removed only when no illegal content is left', () => {
    const isGrave = ({ classification }: ItemState) =>
      classification === 'BASELINE' ||
      classification === 'NATIONALLY_ILLEGAL' ||
      classification === 'UNDETERMINED';
    const isRemoved = (item: ItemState) => item.referrals.some(({ outcome }) => outcome === 'REMOVED');
    const wrong = everyItem.flatMap((first) =>
      everyItem
        .map((second) => [first, second])
        .filter((items) => !items.filter(isGrave).every(isRemoved))
        .filter((items) => mayClose({ items }, 'REMOVED').ok),
    );

    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
