import {
  addWorkingDays,
  type CalendarDate,
  type CaseStatus,
  caseAfterReferrals,
  type CountryCode,
  defaultSecondOpinionPolicy,
  defineJurisdiction,
  dueAt,
  explain,
  type Findings,
  type HostingObservation,
  initialReferralStatus,
  type ItemState,
  maySendNotice,
  missingElements,
  nextNoticeAt,
  noticePolicy,
  type Notice,
  parseAddress,
  provisionsInForce,
  qualify,
  requalify,
  resolveHosting,
  route,
  type Route,
  transitionReferral,
} from '../src/index.js';
import {
  fictitiousCalendar,
  fictitiousCountry,
  fictitiousDeadlines,
  fictitiousDirectory,
  fictitiousRouting,
} from './support/fictitious-country.js';
import { secondOpinionRequired } from '../src/qualification/second-opinion.js';

const day = (text: string) => text as CalendarDate;
const home = fictitiousCountry.country;
const at = new Date('2026-11-19T05:00:00Z');
const on = day('2026-11-19');

const drawing: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'DRAWING',
  subject: 'UNREALISTIC_MINOR',
  apparentAge: 'INFANT',
  conduct: 'EXPLICIT_REAL',
};

const seenIn = (country: CountryCode): readonly HostingObservation[] =>
  (['IP_GEOLOCATION', 'RDAP'] as const).map((source) => ({
    id: source,
    source,
    observedAt: at,
    country,
    ipAddress: '192.0.2.1',
    provider: 'Host of Zedland',
    isProxy: false,
    isAnycast: false,
    network: null,
  }));

function decided(country: CountryCode, findings = drawing, today = on): Route {
  const { classification, needsLegalReview, concernsPromotion } = qualify(findings, {
    on: today,
    jurisdiction: fictitiousCountry,
  });
  const hosting = resolveHosting(seenIn(country), { at });
  return route(
    { classification, hosting, immediateDanger: false, needsLegalReview, concernsPromotion },
    { home, on: today, directory: fictitiousDirectory, policy: fictitiousRouting },
  );
}

const legsOf = ({ legs }: Route) =>
  legs.map(({ kind, country, gate }) => `${kind} ${country ?? '-'} ${gate ?? 'free'}`);

describe('another country, from findings to the closing of a case', () => {
  it('has a pack without problems', () => {
    expect(defineJurisdiction(fictitiousCountry)).toMatchObject({ ok: true });
  });

  it('has its own law in each of its periods', () => {
    const before = day('2019-12-31');
    const articles = (today: CalendarDate) =>
      provisionsInForce(fictitiousCountry, today).map(({ article }) => article);

    expect([articles(before), articles(on)]).toEqual([['1'], ['1', '2']]);
    expect(decided(home, drawing, before).outcome).toBe('HELD');
    expect(decided(home).outcome).toBe('ROUTED');
  });

  it('cites its own rules, in its own words', () => {
    const { decidedBy, legalBasis, because, lawVersion, rulesVersion } = qualify(drawing, {
      on,
      jurisdiction: fictitiousCountry,
    });
    const cited = [...decidedBy, ...because, ...legalBasis.map(({ code }) => code), lawVersion, rulesVersion];

    expect(cited.filter((code) => !code.startsWith('ZZ'))).toEqual([]);
    expect(explain('ZZ_DRAWING_OF_CHILD', 'EN', fictitiousCountry)).toBe('Rule');
    expect(
      requalify(drawing, { jurisdiction: fictitiousCountry, lawVersion, rulesVersion: 'ZZ-1' }),
    ).toMatchObject({ ok: true, value: { classification: 'NATIONALLY_ILLEGAL', rulesVersion: 'ZZ-1' } });
  });

  it('sends no notice to a provider at home without a court order', () => {
    expect(legsOf(decided(home))).toEqual(['POLICE ZZ free', 'HOSTING_PROVIDER ZZ COURT_ORDER']);
    const [, notice] = decided(home).legs;
    const status = notice === undefined ? 'READY' : initialReferralStatus(notice);

    expect(status).toBe('AWAITING_CLEARANCE');
    expect(transitionReferral('HOSTING_PROVIDER', status, 'SEND').ok).toBe(false);
    expect(transitionReferral('HOSTING_PROVIDER', status, 'CLEAR')).toEqual({ ok: true, value: 'READY' });
  });

  it('has no complete notice before the order has a number', () => {
    const address = parseAddress('https://drawn.example/1');
    const { classification, legalBasis } = qualify(drawing, {
      on,
      jurisdiction: fictitiousCountry,
    });
    const notice: Notice = {
      caseReference: 'Z-1',
      noticeReference: 'Z-1-1',
      urls: address.ok ? [address.value.canonical] : [],
      ipAddresses: ['192.0.2.1'],
      observedAt: at,
      classification,
      legalBasis: legalBasis.map(({ article, validFrom }) => ({ article, inForceSince: validFrom })),
      requests: ['REMOVE_OR_DISABLE'],
      isInGoodFaith: true,
      hotlineContact: 'notices@hotline.example',
      clearanceReference: null,
      answerUrl: 'https://hotline.example/1',
    };

    expect(missingElements(notice, fictitiousRouting.homeProviderGate)).toEqual(['CLEARANCE']);
    expect(missingElements({ ...notice, clearanceReference: 'Court 7/2026' }, 'COURT_ORDER')).toEqual([]);
  });

  it('sends the notice in its own working hours, to the host that was routed', () => {
    const host = { provider: 'Host of Zedland', country: home, networks: [] };
    const policy = { ...noticePolicy, groupMinutes: 0, firstDelayMinutes: 0, calendar: fictitiousCalendar };
    const leaves = (readyAt: string) =>
      nextNoticeAt({ readyAt: new Date(readyAt), lastSentAt: null, urgent: false }, policy).toISOString();

    expect(leaves('2026-11-19T05:00:00Z')).toBe('2026-11-19T05:00:00.000Z');
    expect(leaves('2026-11-19T09:00:00Z')).toBe('2026-11-22T02:30:00.000Z');
    expect(
      maySendNotice({ status: 'READY', hostAtDecision: host, hostNow: host, isContactApproved: true }).ok,
    ).toBe(true);
  });

  it('counts its own working days, across its own weekend and holiday', () => {
    expect(addWorkingDays(on, 2, fictitiousCalendar)).toBe('2026-11-24');
    expect(dueAt('POLICE', at, false, fictitiousDeadlines)).toEqual(new Date('2026-11-22T08:30:00Z'));
    expect(dueAt('HOSTING_PROVIDER', at, false, fictitiousDeadlines)).toEqual(
      new Date('2026-11-25T08:30:00Z'),
    );
    expect(dueAt('POLICE', at, false)).toEqual(new Date('2026-11-23T16:00:00Z'));
  });

  it('hands content hosted in Belgium to the Belgian hotline, with a copy to its own police', () => {
    expect(legsOf(decided('BE' as CountryCode))).toEqual(['INHOPE_HOTLINE BE free', 'POLICE BE free']);
  });

  it('passes content of other countries to the exchange, by its own directory', () => {
    expect(legsOf(decided('NL' as CountryCode))).toEqual(['INHOPE_HOTLINE NL free', 'POLICE NL free']);
  });

  it('holds content when the directory is too old for its policy', () => {
    expect(decided('BE' as CountryCode, drawing, day('2027-06-01')).outcome).toBe('HELD');
  });

  it('requires a second opinion on baseline content hosted in its own home country', () => {
    const facts = { classification: 'BASELINE', hostingKind: 'DIRECT', history: [], lot: 0.5 } as const;
    const required = (hostingCountry: CountryCode) =>
      secondOpinionRequired({ ...facts, hostingCountry }, defaultSecondOpinionPolicy, home).required;

    expect([required(home), required('BE' as CountryCode)]).toEqual([true, false]);
  });

  it('closes the case once police have it and the provider has removed the content', () => {
    const item: ItemState = {
      classification: 'NATIONALLY_ILLEGAL',
      immediateDanger: false,
      referrals: [
        { kind: 'POLICE', status: 'COMPLETED', outcome: 'INVESTIGATED' },
        { kind: 'HOSTING_PROVIDER', status: 'COMPLETED', outcome: 'REMOVED' },
      ],
    };
    const status: CaseStatus = 'ROUTED';

    expect(caseAfterReferrals(status, { items: [item] }).close).toBe('REMOVED');
  });
});
