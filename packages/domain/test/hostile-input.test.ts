/// <reference types="node" />
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as domain from '../src/index.js';
import { openFindings } from './support/findings.js';

const { belgium } = domain;
const at = new Date('2026-11-22T12:00:00Z');
const mebibyte = 2 ** 20;

/** What a hostile text repeats: escapes within escapes, what parsers split at, what regular expressions backtrack on. */
const units = [
  ...[
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
  ],
  ...[
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
  ],
  ...[
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
  ],
  ...[
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
  ],
  ...[
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
  ],
];
const frames: readonly ((middle: string) => string)[] = [
  (middle) => middle,
  (middle) => `https://${middle}.example/`,
  (middle) => `https://host.example/${middle}`,
  (middle) => `https://host.example/?a=${middle}#${middle}`,
  (middle) => `{"checkedOn":"2026-11-22","hotlines":[${middle}]}`,
  (middle) => `country,name\n"${middle}`,
];
const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const texts = (length: number): readonly string[] => [
  ...units.flatMap((unit) => frames.map((frame) => frame(repeated(unit, length)))),
  '['.repeat(length / 2) + ']'.repeat(length / 2),
  `${'{"a":'.repeat(length / 6)}1${'}'.repeat(length / 6)}`,
];

type Fields = Readonly<Record<string, unknown>>;
type Read = (text: string) => unknown;

const withFields = (names: readonly string[], text: string): Fields =>
  Object.fromEntries(names.map((name) => [name, text]));
const reportFields = ['urls', 'foundVia', 'observedAt', 'siteType', 'remarks', 'language', 'idempotencyKey'];
const observationFields = [
  'source',
  'observedAt',
  'country',
  'ipAddress',
  'provider',
  'isProxy',
  'network',
  'note',
];
const report = (input: unknown) => domain.validateReport(input, { at, parseAddress: domain.parseAddress });
const titles = (text: string) => ({ NL: text, FR: text, DE: text, EN: text });

/** Every function that is handed text or data of unknown shape, with everything a text can be put into. */
const readers: Readonly<Record<string, readonly Read[]>> = {
  parseCalendarDate: [domain.parseCalendarDate],
  parseCountryCode: [domain.parseCountryCode],
  parseAddress: [
    domain.parseAddress,
    (text) => domain.parseAddress(`https://host.example/${text.slice(0, 8000)}`),
  ],
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
    (text) => domain.defineJurisdiction({ ...belgium, name: titles(text), lawVersions: lawsNamed(text) }),
  ],
  validateReport: [
    report,
    (text) => report(withFields(reportFields, text)),
    (text) => report({ urls: Array(50).fill(text), contact: withFields(['name', 'email', 'phone'], text) }),
    (text) => report({ urls: ['https://a.example'], siteAccess: withFields(['username', 'password'], text) }),
    (text) => report({ [text]: text, contact: { [text]: text } }),
  ],
  normaliseReceipt: [domain.normaliseReceipt],
  explain: [(text) => domain.explain(text, 'EN', belgium)],
  label: [(text) => domain.label('CaseStatus', text as never, 'EN')],
  meaning: [(text) => domain.meaning('CaseStatus', text as never, 'EN')],
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
  foreignParts: [(text) => domain.foreignParts({ [text]: text })],
  missingElements: [
    (text) =>
      domain.missingElements(
        { urls: [text], caseReference: text, hotlineContact: text, clearanceReference: text },
        'COURT_ORDER',
      ),
  ],
  mayGiveOpinion: [(text) => domain.mayGiveOpinion({ viewerId: text, previousAssessorIds: [text] })],
  canSeeOpinions: [
    (text) => domain.canSeeOpinions({ viewerId: text, awaitingSecondOpinion: true, assessorIds: [text] }),
  ],
  iccamAction: [(text) => domain.iccamAction.valueOf(text)],
};

const lawsNamed = (text: string) => belgium.lawVersions.map((law) => ({ ...law, version: text }));

const isRefusal = (value: unknown): value is { readonly ok: false; readonly error: unknown } =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

/** What is wrong with a refusal: without a code, without a place, or repeating what it was given at length. */
function faultIn(refusal: unknown): string | null {
  const all: readonly unknown[] = Array.isArray(refusal) ? refusal : [refusal];
  if (all.length === 0) return 'refuses without a reason';
  for (const each of all) {
    const { code, path = '', row = null, field = null } = each as Fields;
    if (typeof code !== 'string' || !/^[A-Z0-9_]+$/.test(code)) return 'has no code';
    if (typeof path !== 'string' || !/^(?:\/|$)/.test(path) || path.length > 400) return 'has no short path';
    if (row !== null && typeof row !== 'number') return 'has no row';
    if (field !== null && (typeof field !== 'string' || field.length > 200)) return 'has no short field';
  }
  return null;
}

describe('hostile text of a mebibyte', () => {
  const all = texts(mebibyte);

  it.each(Object.entries(readers))('is answered or refused with a place by %s', (_, reads) => {
    const faults = reads.flatMap((read) =>
      all.flatMap((text) => {
        const answer = read(text);
        const fault = isRefusal(answer) ? faultIn(answer.error) : null;
        return fault === null ? [] : [`${fault}: ${text.slice(0, 40)}`];
      }),
    );

    expect(faults.slice(0, 3)).toEqual([]);
  });

  /** Processor time, the least of a few tries, for what the machine does beside only adds. */
  function timeOf(read: Read, text: string): number {
    let least = Infinity;
    for (let turn = 0; turn < 3; turn += 1) {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, user + system);
    }
    return least;
  }

  it.each(Object.entries(readers))('takes %s no more than linear time', (_, reads) => {
    const quarter = texts(mebibyte / 4);
    // Four times the text may take four times as long; quadratic work would take sixteen times.
    const slow = reads.flatMap((read) =>
      all.flatMap((text, index) => {
        const whole = timeOf(read, text);
        // What is done within five milliseconds is not worth the measuring.
        if (whole < 5000) return [];
        const ratio = whole / Math.max(timeOf(read, quarter[index] ?? ''), 500);
        return ratio < 10 ? [] : [`${ratio.toFixed(1)} times: ${text.slice(0, 40)}`];
      }),
    );

    expect(slow).toEqual([]);
  });
});

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const odd: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['NaN', Number.NaN],
  ['a number', -1],
  ['a bigint', 1n],
  ['a symbol', Symbol('a')],
  ['true', true],
  ['a function', () => 'a'],
  ['a class', class {}],
  ['a list', [[]]],
  ['a list with holes', new Array(5)],
  ['a date', new Date(Number.NaN)],
  ['a map', new Map([['urls', 1]])],
  ['bytes', new Uint8Array(8)],
  ['an object without prototype', Object.create(null)],
  ['an object that holds itself', cyclic],
  ['an object named like a prototype', JSON.parse('{"__proto__":{"urls":["a"]},"constructor":1}')],
  ['a hundred thousand fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`f${n}`, n]))],
];
const forUnknown: Readonly<Record<string, (value: unknown) => unknown>> = {
  parseCalendarDate: domain.parseCalendarDate,
  parseCountryCode: domain.parseCountryCode,
  parseAddress: domain.parseAddress,
  parseFindings: domain.parseFindings,
  parseObservation: (value) => domain.parseObservation(value, at),
  parseDirectory: (value) => domain.parseDirectory('json', value as string),
  validateReport: report,
  normaliseReceipt: domain.normaliseReceipt,
  valueOf: domain.iccamAction.valueOf,
};

describe.each(Object.entries(forUnknown))('%s, given what is no text,', (_, read) => {
  it.each(odd)('refuses %s with a place', (_name, value) => {
    const answer = read(value);

    expect(answer === null || (isRefusal(answer) && faultIn(answer.error) === null)).toBe(true);
  });

  it.each(odd)('refuses an object of which every field is %s', (_name, value) => {
    const names = [...domain.questions, ...reportFields, ...observationFields, 'contact', 'siteAccess'];
    const answer = read(Object.fromEntries(names.map((name) => [name, value])));

    expect(answer === null || (isRefusal(answer) && faultIn(answer.error) === null)).toBe(true);
  });
});

describe('the list of readers', () => {
  const entry = fileURLToPath(new URL('../dist/src/index.d.ts', import.meta.url));
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    types: [],
  });
  const checker = program.getTypeChecker();

  const isOpen = (type: ts.Type): boolean =>
    (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.String | ts.TypeFlags.NonPrimitive)) !== 0;

  /** The exported functions with a parameter that any text, or anything at all, may be handed to. */
  function openFunctions(): readonly string[] {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    return (module === undefined ? [] : checker.getExportsOfModule(module)).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (symbol.valueDeclaration === undefined) return [];
      const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
      const parameters = signatures.flatMap((signature) =>
        signature.parameters.map((one) => checker.getTypeOfSymbol(one)),
      );
      return parameters.some(isOpen) ? [symbol.name] : [];
    });
  }

  it('names every exported function that takes text or anything at all', () => {
    const found = openFunctions();

    expect(found).toEqual(expect.arrayContaining(['parseAddress', 'explain', 'foreignParts']));
    expect(found.filter((name) => !Object.hasOwn(readers, name))).toEqual([]);
  });
});
