import {
  type CalendarDate,
  type CountryCode,
  type Criterion,
  deadlinePolicy,
  type DeadlinePolicy,
  defaultMembershipPolicy,
  type HotlineDirectory,
  interpolBaseline,
  type Jurisdiction,
  type LegalProvision,
  type RoutingPolicy,
  type TimeZone,
  type WorkingCalendar,
} from '../../src/index.js';

// A country that does not exist, with law unlike Belgium’s: from 2020 drawings and writings of a child are illegal like
// photographs; adolescents are not covered at all; there is no promotion, advertising or legal review.

const day = (text: string) => text as CalendarDate;
const title = { NL: 'Regel', FR: 'Règle', DE: 'Regel', EN: 'Rule' };

const provision = (
  code: string,
  validFrom: string | null,
  validTo: string | null,
  topic: LegalProvision['topic'],
): LegalProvision => ({
  code,
  statute: 'ZZ_CODE',
  article: code.slice(-1),
  title,
  topic,
  sanction: null,
  source: 'invented',
  confidence: 'HIGH',
  validFrom: validFrom === null ? null : day(validFrom),
  validTo: validTo === null ? null : day(validTo),
});

const criterion = (
  row: Pick<Criterion, 'code' | 'when' | 'then' | 'topics'> & Partial<Criterion>,
): Criterion => ({
  title,
  source: 'invented',
  confidence: 'HIGH',
  because: [row.code],
  validFrom: null,
  validTo: null,
  ...row,
});

const children = ['INFANT', 'PRE_PUBESCENT'] as const;
const sexual = ['EXPLICIT_REAL', 'EXPLICIT_SIMULATED', 'SEXUAL_ORGANS_PRIMARILY_SEXUAL'] as const;

const photographs = criterion({
  code: 'ZZ_PHOTOGRAPH_OF_CHILD',
  when: { medium: ['PHOTO', 'VIDEO', 'LIVESTREAM'], apparentAge: children, conduct: sexual },
  then: 'NATIONALLY_ILLEGAL',
  topics: ['DEFINITION'],
});
const drawings = criterion({
  code: 'ZZ_DRAWING_OF_CHILD',
  when: { medium: ['DRAWING', 'SYNTHETIC', 'TEXT'], apparentAge: children, conduct: sexual },
  then: 'NATIONALLY_ILLEGAL',
  topics: ['GOOD_MORALS'],
  validFrom: day('2020-01-01'),
});
const nothingSexual = criterion({
  code: 'ZZ_NOTHING_SEXUAL',
  when: { conduct: ['NUDITY', 'NONE'] },
  then: 'NOT_ILLEGAL',
  topics: [],
});
const adolescents = criterion({
  code: 'ZZ_ADOLESCENT',
  when: { apparentAge: ['PUBESCENT'] },
  then: 'NOT_ILLEGAL',
  topics: [],
});

const lawVersions: Jurisdiction['editions'][number]['lawVersions'] = [
  {
    version: 'ZZ-OLD',
    validFrom: null,
    validTo: day('2019-12-31'),
    source: 'invented',
    confidence: 'HIGH',
  },
  {
    version: 'ZZ-NEW',
    validFrom: day('2020-01-01'),
    validTo: null,
    source: 'invented',
    confidence: 'HIGH',
  },
];
const provisions = [
  provision('ZZ_1', null, null, 'DEFINITION'),
  provision('ZZ_2', '2020-01-01', null, 'GOOD_MORALS'),
];
const words = (text: string) => ({ NL: text, FR: text, DE: text, EN: text });

/** The pack of a fictitious country, with two law versions and two editions. */
export const fictitiousCountry: Jurisdiction = {
  country: 'ZZ' as CountryCode,
  name: { NL: 'Verzonnen land', FR: 'Pays fictif', DE: 'Erfundenes Land', EN: 'Fictitious country' },
  statutes: { ZZ_CODE: { name: words('Code of Zedland'), short: words('Zed Code') } },
  editions: [
    {
      version: 'ZZ-1',
      knownFrom: day('2019-01-01'),
      source: 'invented',
      lawVersions,
      provisions,
      criteria: [photographs, drawings, nothingSexual],
      baseline: [],
    },
    {
      version: 'ZZ-2',
      knownFrom: day('2021-01-01'),
      source: 'invented',
      lawVersions,
      provisions,
      criteria: [photographs, drawings, nothingSexual, adolescents],
      baseline: interpolBaseline,
    },
  ],
};

/** Notices to providers need a court order, and police get a copy of everything. */
export const fictitiousRouting: RoutingPolicy = {
  noticeIssuer: 'HOTLINE',
  homeProviderGate: 'COURT_ORDER',
  copyForeignToPolice: true,
  proxied: 'POLICE',
  lowConfidence: 'ROUTE',
  orphans: { nonMember: 'INHOPE_EXCHANGE', unconfirmed: 'HOLD' },
  promotionAbroad: 'INHOPE_HOTLINE',
  staleMembership: 'HOLD',
  membership: { ...defaultMembershipPolicy, staleAfterMonths: 6 },
};

const halfPastFiveAhead: TimeZone = { code: 'Zedland', offsetMinutesAt: () => 330 };

/** Sunday to Thursday, 8:00 to 14:00, in a time zone of its own; no work on 23 November. */
export const fictitiousCalendar: WorkingCalendar = {
  zone: halfPastFiveAhead,
  weekdays: [0, 1, 2, 3, 4],
  opensAtMinute: 8 * 60,
  closesAtMinute: 14 * 60,
  holidays: [
    { code: 'FOUNDATION', source: 'invented', falls: { month: 11, day: 23 }, validFrom: null, validTo: null },
  ],
};

/** One working day for every recipient, three for a provider. */
export const fictitiousDeadlines: DeadlinePolicy = {
  ...deadlinePolicy,
  calendar: fictitiousCalendar,
  ordinary: {
    POLICE: { amount: 1, unit: 'WORKING_DAYS' },
    HOSTING_PROVIDER: { amount: 3, unit: 'WORKING_DAYS' },
    INHOPE_HOTLINE: { amount: 1, unit: 'WORKING_DAYS' },
    POLICE_ABROAD: { amount: 1, unit: 'WORKING_DAYS' },
    AUTHORITY: { amount: 1, unit: 'WORKING_DAYS' },
  },
};

/** The network as that country lists it: only Belgium has a hotline. */
export const fictitiousDirectory: HotlineDirectory = {
  checkedOn: day('2026-11-01'),
  hotlines: [
    {
      country: 'BE' as CountryCode,
      organisation: 'A hotline',
      name: 'A hotline',
      url: null,
      membership: 'MEMBER',
      validFrom: null,
      validTo: null,
      checkedOn: day('2026-11-01'),
      source: 'invented',
      confidence: 'HIGH',
    },
  ],
};
