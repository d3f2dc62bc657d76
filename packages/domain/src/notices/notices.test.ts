import { parseCountryCode } from '../country-code.js';
import { Classification } from '../qualification/classification.js';
import { ReferralStatus } from '../referrals/referral-status.js';
import { Gate } from '../routing/leg.js';
import { closedNoticeGate, maySendNotice, type NoticeSending } from './may-send-notice.js';
import { missingElements, NoticeElement, noticeElements } from './notice-elements.js';
import { nextNoticeAt } from './notice-times.js';
import type { Notice } from './notice.js';
import { xarfClassification } from './xarf.js';

const notice: Notice = {
  caseReference: 'MP-2026-000001',
  noticeReference: 'N-1',
  urls: ['https://host.example/item'],
  ipAddresses: ['192.0.2.1'],
  observedAt: new Date('2026-11-22T12:00:00Z'),
  classification: 'BASELINE',
  legalBasis: [{ article: '171', inForceSince: null }],
  requests: ['REMOVE_OR_DISABLE', 'PRESERVE_EVIDENCE'],
  isInGoodFaith: true,
  hotlineContact: 'notices@hotline.example',
  clearanceReference: 'C-1',
  answerUrl: 'https://hotline.example/answers/1',
};

describe('a notice', () => {
  it.each([null, ...Object.values(Gate)])('is complete with all its elements behind the gate %s', (gate) => {
    expect(missingElements(notice, gate)).toEqual([]);
  });

  it('may be about content that is illegal under the law of one country only', () => {
    expect(missingElements({ ...notice, classification: 'NATIONALLY_ILLEGAL' }, null)).toEqual([]);
  });

  it.each([
    ['EXPLANATION', 'Regulation (EU) 2022/2065, art. 16(2)(a)'],
    ['LEGAL_BASIS', 'Regulation (EU) 2022/2065, art. 16(2)(a)'],
    ['EXACT_LOCATION', 'Regulation (EU) 2022/2065, art. 16(2)(b)'],
    ['OBSERVATION_TIME', 'Regulation (EU) 2022/2065, art. 16(2)(b)'],
    ['GOOD_FAITH', 'Regulation (EU) 2022/2065, art. 16(2)(d)'],
    ['REQUEST', 'House rule'],
    ['CLEARANCE', 'The gate that the routing policy sets'],
  ])('cites for %s the %s', (code, source) => {
    expect(noticeElements.find((element) => element.code === code)?.source).toBe(source);
  });

  it('lacks everything when it is empty', () => {
    expect(missingElements({}, 'POLICE_CLEARANCE')).toEqual(Object.values(NoticeElement));
  });

  it.each<[string, Partial<Record<keyof Notice, unknown>>, NoticeElement]>([
    ['is about content that is not illegal', { classification: 'NOT_ILLEGAL' }, 'EXPLANATION'],
    ['is about undetermined content', { classification: 'UNDETERMINED' }, 'EXPLANATION'],
    ['has no legal basis', { legalBasis: [] }, 'LEGAL_BASIS'],
    [
      'has a provision without a version',
      { legalBasis: [{ article: '', inForceSince: null }] },
      'LEGAL_BASIS',
    ],
    [
      'has one provision of two without a version',
      {
        legalBasis: [
          { article: '171', inForceSince: null },
          { article: ' ', inForceSince: null },
        ],
      },
      'LEGAL_BASIS',
    ],
    ['asks for nothing', { requests: null }, 'REQUEST'],
    ['has no address', { urls: [] }, 'EXACT_LOCATION'],
    ['has a blank address', { urls: ['https://host.example/', ' '] }, 'EXACT_LOCATION'],
    ['has no time', { observedAt: null }, 'OBSERVATION_TIME'],
    ['has an impossible time', { observedAt: new Date(NaN) }, 'OBSERVATION_TIME'],
    ['has no statement of good faith', { isInGoodFaith: false }, 'GOOD_FAITH'],
    ['only asks to preserve', { requests: ['PRESERVE_EVIDENCE'] }, 'REQUEST'],
    ['has no case reference', { caseReference: '' }, 'REFERENCES'],
    ['has no reference of its own', { noticeReference: null }, 'REFERENCES'],
    ['has no contact', { hotlineContact: '  ' }, 'HOTLINE_CONTACT'],
    ['has nowhere to answer', { answerUrl: null }, 'ANSWER_LINK'],
    ['has no clearance', { clearanceReference: null }, 'CLEARANCE'],
  ])('that %s lacks one element', (_title, change, element) => {
    expect(missingElements({ ...notice, ...change } as Notice, 'POLICE_CLEARANCE')).toEqual([element]);
  });

  it('needs no clearance when there was no gate', () => {
    expect(missingElements({ ...notice, clearanceReference: null }, null)).toEqual([]);
  });

  it('has one rule for each element', () => {
    expect(noticeElements.map(({ code }) => code)).toEqual(Object.values(NoticeElement));
  });

  it.each(Object.values(Classification))('has a XARF word for %s only when a correct one exists', (one) => {
    expect(xarfClassification(one)).toBe(one === 'BASELINE' ? 'baseline' : null);
  });
});

describe('the gates of an address in a notice', () => {
  it.each(Object.values(ReferralStatus))(
    'are open for an approved contact and %s if it may be sent',
    (status) => {
      const isOpen = status === 'READY' || status === 'SENT';

      expect(closedNoticeGate({ status, isContactApproved: true })).toBe(isOpen ? null : 'NOT_READY');
      expect(closedNoticeGate({ status, isContactApproved: false })).toBe(
        isOpen ? 'CONTACT_NOT_APPROVED' : 'NOT_READY',
      );
    },
  );
});

describe('sending a notice', () => {
  const host = { provider: 'Example Hosting', country: parseCountryCode('BE'), networks: ['192.0.2.0/25'] };
  const nameless = { ...host, provider: null, networks: [] };
  const unknown = { ...nameless, country: null };
  const sending: NoticeSending = {
    status: 'READY',
    hostAtDecision: host,
    hostNow: host,
    isContactApproved: true,
  };
  const answer = (change: Partial<NoticeSending>) => {
    const result = maySendNotice({ ...sending, ...change });
    return result.ok ? 'SENT' : result.error.code;
  };

  it.each(Object.values(ReferralStatus))(
    'is allowed for a referral that is %s only when nothing holds it',
    (status) => {
      expect(answer({ status })).toBe(status === 'READY' || status === 'SENT' ? 'SENT' : 'NOT_READY');
    },
  );

  it.each<[string, Partial<NoticeSending>, string]>([
    ['the contact is new', { isContactApproved: false }, 'CONTACT_NOT_APPROVED'],
    ['the host was not looked up', { hostNow: null }, 'HOST_NOT_CHECKED'],
    ['the provider changed', { hostNow: { ...host, provider: 'Other' } }, 'HOST_CHANGED'],
    ['the country changed', { hostNow: { ...host, country: parseCountryCode('NL') } }, 'HOST_CHANGED'],
    ['the country has become unknown', { hostNow: { ...host, country: null } }, 'HOST_CHANGED'],
    ['no address is where it was', { hostNow: { ...host, networks: ['192.0.2.128'] } }, 'HOST_CHANGED'],
    ['both hosts are unknown', { hostAtDecision: unknown, hostNow: unknown }, 'HOST_NOT_CHECKED'],
    ['only the country agrees', { hostAtDecision: nameless, hostNow: nameless }, 'HOST_NOT_CHECKED'],
  ])('is refused when %s', (_title, change, code) => {
    expect(answer(change)).toBe(code);
  });

  it('is allowed for a host without a name that still has the same address', () => {
    const seen = { ...nameless, networks: ['192.0.2.7'] };

    expect(answer({ hostAtDecision: seen, hostNow: seen })).toBe('SENT');
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['another address of the same block', ['192.0.2.0/25'], ['192.0.2.7']],
    ['one address of several where it was', ['192.0.2.7', '2001:db8::7'], ['198.51.100.1', '2001:db8::7']],
    ['no address seen at the decision', [], ['192.0.2.7']],
    ['no address seen now', ['192.0.2.7'], []],
  ])('is allowed with %s', (_title, before, now) => {
    expect(
      answer({ hostAtDecision: { ...host, networks: before }, hostNow: { ...host, networks: now } }),
    ).toBe('SENT');
  });

  it.each([
    ['first, collected for an hour', null, false, '2026-11-23T11:00:00.000Z'],
    ['first, urgent', null, true, '2026-11-23T10:00:00.000Z'],
    ['repeated after a day', '2026-11-23T11:00:00Z', false, '2026-11-24T11:00:00.000Z'],
    ['repeated after the weekend', '2026-11-20T11:00:00Z', false, '2026-11-23T08:00:00.000Z'],
    ['repeated on a Saturday, urgent', '2026-11-20T11:00:00Z', true, '2026-11-21T11:00:00.000Z'],
  ])('is allowed %s', (_title, lastSentAt, urgent, leaves) => {
    const facts = {
      readyAt: new Date('2026-11-23T10:00:00Z'),
      lastSentAt: lastSentAt === null ? null : new Date(lastSentAt),
      urgent,
    };

    expect(nextNoticeAt(facts).toISOString()).toBe(leaves);
  });
});
