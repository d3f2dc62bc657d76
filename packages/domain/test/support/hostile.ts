import * as domain from '../../src/index.js';
import { openFindings } from './findings.js';

const { belgium } = domain;
const at = new Date('2026-11-22T12:00:00Z');

/**
 * The repeated part of a hostile text: nested escapes, separators of parsers, input that makes regular expressions
 * backtrack.
 */
const units = [
  '%',
  '%2',
  '%25',
  '%2e',
  '%252e%252e%252f',
  '.',
  '..',
  '/',
  '/../',
  '\\',
  '\\..\\',
  ':',
  '@',
  '#',
  '?',
  '&',
  'utm_a=1&',
  ';jsessionid=',
  '[',
  ']',
  '[.]',
  '(.)',
  '{dot}',
  'hxxp',
  'http://',
  'https://h.example/',
  'url:',
  'magnet:?xt=urn:btih:',
  'xn--',
  '-',
  '_',
  '0',
  '0x',
  '1.',
  'a',
  'a.',
  'A',
  'Ab1!',
  ' ',
  '\t',
  '\n',
  '\r\n',
  ',',
  '"',
  '""',
  '",',
  "'",
  '{',
  '{"a":',
  '[[',
  '\u0000',
  '\u00e9',
  '\u0301',
  '\u0130',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ud800',
  '\u{1f600}',
  '\u{e0041}',
  '2026-11-22',
  'NL',
  'ABCD-',
  'BE_DEPICTS_MINOR',
  '__proto__',
  '$&',
  '$1',
];
const frames: readonly ((middle: string) => string)[] = [
  (middle) => middle,
  (middle) => `https://${middle}.example/`,
  (middle) => `https://host.example/${middle}`,
  (middle) => `https://host.example/?a=${middle}#${middle}`,
];
/** Frames that only readers of files read beyond their beginning. */
const fileFrames: typeof frames = [
  (middle) => `{"checkedOn":"2026-11-22","hotlines":[${middle}]}`,
  (middle) => `country,name\n"${middle}`,
];
const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const framed = (within: typeof frames, length: number): readonly string[] =>
  units.flatMap((unit) => within.map((frame) => frame(repeated(unit, length))));

/** Files of about this length. */
export const files = (length: number): readonly string[] => framed(fileFrames, length);

/** Readers of whole files, which get files in addition to texts. */
export const readsFiles: ReadonlySet<string> = new Set([
  'parseDirectory',
  'parseProviderRanges',
  'defineJurisdiction',
]);

/** Texts of about this length, in UTF-16 units: each unit in each frame, and deep nesting. */
export const texts = (length: number): readonly string[] => [
  ...framed(frames, length),
  '['.repeat(length / 2) + ']'.repeat(length / 2),
  `${'{"a":'.repeat(length / 6)}1${'}'.repeat(length / 6)}`,
];

export type Fields = Readonly<Record<string, unknown>>;
export type Read = (text: string) => unknown;

const withFields = (names: readonly string[], text: string): Fields =>
  Object.fromEntries(names.map((name) => [name, text]));
export const reportFields = [
  'urls',
  'places',
  'foundVia',
  'observedAt',
  'siteType',
  'remarks',
  'language',
  'idempotencyKey',
];
export const observationFields = [
  'source',
  'observedAt',
  'country',
  'ipAddress',
  'provider',
  'isProxy',
  'network',
  'note',
];
export const report = (input: unknown) => domain.validateReport(input, { at });
const titles = (text: string) => ({ NL: text, FR: text, DE: text, EN: text });

/** Every function that takes text or data of unknown shape, called with the text at every possible position. */
export const readers: Readonly<Record<string, readonly Read[]>> = {
  parseCalendarDate: [domain.parseCalendarDate],
  parseCountryCode: [domain.parseCountryCode],
  parseAddress: [
    domain.parseAddress,
    (text) => domain.parseAddress(`https://host.example/${text.slice(0, 8000)}`),
  ],
  parseUrl: [domain.parseUrl, (text) => domain.parseUrl(`https://host.example/${text.slice(0, 8000)}`)],
  readAddresses: [domain.readAddresses, (text) => domain.readAddresses(`host.example ${text} b.example`)],
  parsePlace: [domain.parsePlace, (text) => domain.parsePlace({ text })],
  placeIdentity: [(text) => domain.placeIdentity({ identity: text, isOwn: true }, text)],
  readReportText: [domain.readReportText],
  keepTypedText: [domain.keepTypedText],
  commentText: [domain.commentText],
  readTypedText: [domain.readTypedText],
  proxyOperatorOf: [domain.proxyOperatorOf],
  parseProviderRanges: [
    (text) => domain.parseProviderRanges(text, text),
    (text) => domain.parseProviderRanges(`192.0.2.0/24,BE,,${text},`, 'Example'),
  ],
  providerRegionOf: [domain.providerRegionOf, (text) => domain.providerRegionOf(`${text}.amazonaws.com`)],
  readMailAddresses: [
    domain.readMailAddresses,
    (text) => domain.readMailAddresses(`${text} <a@host.example>`),
  ],
  classifySmtpReply: [domain.classifySmtpReply, (text) => domain.classifySmtpReply(`550 5.1.1 ${text}`)],
  defang: [domain.defang],
  refang: [domain.refang],
  registrableDomain: [(text) => domain.registrableDomain(text, (name) => name.slice(-3))],
  parseFindings: [
    domain.parseFindings,
    (text) => domain.parseFindings(withFields(domain.questions, text)),
    (text) => domain.parseFindings({ [text]: text }),
  ],
  parseObservation: [
    (text) => domain.parseObservation(text, at),
    (text) => domain.parseObservation(withFields(observationFields, text), at),
    (text) => domain.parseObservation({ [text]: text }, at),
  ],
  parseDirectory: [
    (text) => domain.parseDirectory('csv', text),
    (text) => domain.parseDirectory('json', text),
  ],
  defineJurisdiction: [
    (text) => domain.defineJurisdiction({ ...belgium, name: titles(text), editions: editionsNamed(text) }),
  ],
  validateReport: [
    report,
    (text) => report(withFields(reportFields, text)),
    (text) => report({ urls: Array(50).fill(text), contact: withFields(['name', 'email', 'phone'], text) }),
    (text) => report({ urls: ['https://a.example'], siteAccess: withFields(['username', 'password'], text) }),
    (text) => report({ [text]: text, contact: { [text]: text } }),
  ],
  readReference: [domain.readReference],
  readSearch: [
    (text) => domain.readSearch(text, () => null),
    (text) => domain.readSearch(`a.example ${text}`, () => 'example'),
  ],
  normaliseReceipt: [domain.normaliseReceipt],
  explain: [(text) => domain.explain(text, 'EN', belgium)],
  label: [(text) => domain.label('CaseStatus', text as never, 'EN')],
  meaning: [(text) => domain.meaning('CaseStatus', text as never, 'EN')],
  fieldOf: [(text) => domain.fieldOf(text), (text) => domain.fieldOf(`/${text}`)],
  recipientIn: [
    (text) => domain.recipientIn(text, { kind: 'POLICE_ABROAD', country: null }, 'EN', 'FR'),
    (text) => domain.recipientIn(text, { kind: 'INHOPE_HOTLINE', country: text as never }, 'EN', 'FR'),
    (text) => domain.recipientIn(text, { kind: 'POLICE', country: null }, 'EN', 'FR', { EN: text, FR: text }),
  ],
  recipientOf: [
    (text) =>
      domain.recipientOf(
        { kind: 'HOSTING_PROVIDER', country: null, hotlines: [] },
        { policeUnit: text, hostingProvider: text },
        'EN',
      ),
  ],
  requalify: [
    (text) =>
      domain.requalify(openFindings({}), { jurisdiction: belgium, lawVersion: text, rulesVersion: text }),
  ],
  missingElements: [
    (text) =>
      domain.missingElements(
        { urls: [text], caseReference: text, hotlineContact: text, clearanceReference: text },
        'COURT_ORDER',
      ),
  ],
  canSeeOpinions: [
    (text) => domain.canSeeOpinions({ viewerId: text, awaitingSecondOpinion: true, assessorIds: [text] }),
  ],
  iccamAction: [(text) => domain.iccamAction.valueOf(text)],
  iccamContentTypeOf: [domain.iccamContentTypeOf, (text) => domain.iccamContentTypeOf(`${text}.jpg`)],
  overrideValue: Object.values(domain.OverrideScope).map(
    (scope) => (text: string) => domain.overrideValue(scope, text),
  ),
  isInIpNetwork: [
    (text) => domain.isInIpNetwork(text, '192.0.2.0/24'),
    (text) => domain.isInIpNetwork('192.0.2.1', text),
  ],
};

const editionsNamed = (text: string) =>
  belgium.editions.map((edition) => ({
    ...edition,
    version: text,
    source: text,
    lawVersions: edition.lawVersions.map((law) => ({ ...law, version: text })),
  }));
