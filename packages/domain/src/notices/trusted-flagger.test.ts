import type { CalendarDate } from '../calendar-date.js';
import { Classification, isIllegal } from '../qualification/classification.js';
import { Language } from '../language.js';
import { belgianTrustedFlagger } from './belgian-trusted-flagger.data.js';
import { claimedIn } from './notice.js';
import { trustedFlaggerFor, trustedFlaggerProblems, type TrustedFlaggerStatus } from './trusted-flagger.js';

const day = (text: string) => text as CalendarDate;
const status = (change: Partial<TrustedFlaggerStatus> = {}): TrustedFlaggerStatus => ({
  code: 'ZZ_2026',
  holder: 'A foundation',
  designatedBy: { NL: 'A', FR: 'A', DE: 'A', EN: 'A' },
  validFrom: day('2026-01-01'),
  validTo: day('2026-06-30'),
  fields: ['PROTECTION_OF_MINORS'],
  source: 'invented',
  checkedOn: day('2026-01-02'),
  ...change,
});
const onDay = (on: string, ...statuses: TrustedFlaggerStatus[]) =>
  trustedFlaggerFor(statuses, { classification: 'BASELINE', on: day(on) })?.code ?? null;

describe('the trusted flagger status of a notice', () => {
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 'ZZ_2026'],
    ['2026-06-30', 'ZZ_2026'],
    ['2026-07-01', null],
  ])('is in force on both ends of its period: %s', (on, code) => {
    expect(onDay(on, status())).toBe(code);
  });

  it('is null for a hotline without a status', () => {
    expect(onDay('2026-03-01')).toBeNull();
  });

  it.each([[['CYBER_VIOLENCE']], [['SEXUALISED_CONTENT', 'NON_CONSENSUAL_BEHAVIOUR']]] as const)(
    'is null outside its fields: %s',
    (fields) => {
      expect(onDay('2026-03-01', status({ fields }))).toBeNull();
    },
  );

  it.each(Object.values(Classification))('applies only to illegal content: %s', (classification) => {
    const found = trustedFlaggerFor([status()], { classification, on: day('2026-03-01') });

    expect(found !== null).toBe(isIllegal(classification));
  });

  it('is null when nothing was classified', () => {
    expect(trustedFlaggerFor([status()], { classification: null, on: day('2026-03-01') })).toBeNull();
  });

  it('is the one that began last', () => {
    const later = status({ code: 'ZZ_RENEWED', validFrom: day('2026-03-01'), validTo: null });

    expect(onDay('2026-03-01', status(), later)).toBe('ZZ_RENEWED');
    expect(onDay('2026-03-01', later, status())).toBe('ZZ_RENEWED');
    expect(onDay('2026-02-28', status(), later)).toBe('ZZ_2026');
  });

  it('is Child Focus from 22 December 2025', () => {
    const held = (on: string) => onDay(on, ...belgianTrustedFlagger);

    expect([held('2025-12-21'), held('2025-12-22'), held('2026-11-29')]).toEqual([
      null,
      'BE_CHILD_FOCUS_2025',
      'BE_CHILD_FOCUS_2025',
    ]);
  });

  it('is used by a message only when all its notices have it', () => {
    const own = { trustedFlagger: status() };

    expect(claimedIn([own, own])?.code).toBe('ZZ_2026');
    expect(claimedIn([own, {}])).toBeNull();
    expect(claimedIn([{}, own])).toBeNull();
    expect(claimedIn([own, { trustedFlagger: status({ code: 'OTHER' }) }])).toBeNull();
    expect(claimedIn([])).toBeNull();
  });
});

describe('a configured status', () => {
  it('is valid as shipped', () => {
    expect(trustedFlaggerProblems(belgianTrustedFlagger)).toEqual([]);
    expect(trustedFlaggerProblems([])).toEqual([]);
    for (const { designatedBy } of belgianTrustedFlagger)
      expect(Object.keys(designatedBy).sort()).toEqual(Object.values(Language).sort());
  });

  it.each<[Partial<TrustedFlaggerStatus>, string, string]>([
    [{ code: ' ' }, '/0/code', 'REQUIRED'],
    [{ holder: '' }, '/0/holder', 'REQUIRED'],
    [{ source: '' }, '/0/source', 'REQUIRED'],
    [{ validFrom: undefined as never }, '/0/validFrom', 'REQUIRED'],
    [{ checkedOn: '' as never }, '/0/checkedOn', 'REQUIRED'],
    [{ designatedBy: { NL: 'A', FR: '', DE: 'A', EN: 'A' } }, '/0/designatedBy', 'REQUIRED'],
    [{ designatedBy: {} as never }, '/0/designatedBy', 'REQUIRED'],
    [{ fields: [] }, '/0/fields', 'TOO_FEW'],
    [{ fields: ['PROTECTION_OF_MINORS', 'ANIMALS' as never] }, '/0/fields/1', 'NOT_ONE_OF'],
    [{ validTo: day('2025-12-31') }, '/0/validTo', 'ENDS_BEFORE_START'],
  ])('is refused by field: %j', (change, path, code) => {
    expect(trustedFlaggerProblems([status(change)])).toEqual([{ path, code }]);
  });

  it('needs a unique code', () => {
    expect(trustedFlaggerProblems([status(), status()])).toEqual([
      { path: '/1/code', code: 'DUPLICATE_CODE' },
    ]);
  });
});
