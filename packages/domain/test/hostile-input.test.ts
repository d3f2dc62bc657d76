/// <reference types="node" />
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as domain from '../src/index.js';
import {
  files,
  observationFields,
  readers,
  readsFiles,
  report,
  reportFields,
  texts,
  type Fields,
} from './support/hostile.js';

const at = new Date('2026-11-22T12:00:00Z');
/** Long enough that a non-linear reader takes minutes. */
const length = 2 ** 17;

const isRefusal = (value: unknown): value is { readonly ok: false; readonly error: unknown } =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

/** The fault of a refusal: no code, no place, or a long copy of the input. */
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

describe('hostile text of 128 KiB', () => {
  const all = texts(length);
  const filesToo = [...all, ...files(length)];

  it.each(Object.entries(readers))('gets a result or a refusal with a place from %s', (name, reads) => {
    const faults = reads.flatMap((read) =>
      (readsFiles.has(name) ? filesToo : all).flatMap((text) => {
        const answer = read(text);
        const fault = isRefusal(answer) ? faultIn(answer.error) : null;
        return fault === null ? [] : [`${fault}: ${text.slice(0, 40)}`];
      }),
    );

    expect(faults.slice(0, 3)).toEqual([]);
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
  ['an object that contains itself', cyclic],
  ['an object named like a prototype', JSON.parse('{"__proto__":{"urls":["a"]},"constructor":1}')],
  ['a hundred thousand fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`f${n}`, n]))],
];
const forUnknown: Readonly<Record<string, (value: unknown) => unknown>> = {
  parseCalendarDate: domain.parseCalendarDate,
  parseCountryCode: domain.parseCountryCode,
  parseAddress: domain.parseAddress,
  parseUrl: domain.parseUrl,
  parseFindings: domain.parseFindings,
  parseObservation: (value) => domain.parseObservation(value, at),
  parseDirectory: (value) => domain.parseDirectory('json', value as string),
  validateReport: report,
  normaliseReceipt: domain.normaliseReceipt,
  valueOf: domain.iccamAction.valueOf,
};

describe.each(Object.entries(forUnknown))('%s, for input that is not text,', (_, read) => {
  it.each(odd)('refuses %s with a place', (_name, value) => {
    const answer = read(value);

    expect(answer === null || (isRefusal(answer) && faultIn(answer.error) === null)).toBe(true);
  });

  it.each(odd)('refuses an object whose fields are all %s', (_name, value) => {
    // A report that states danger is never refused; the tests of reports cover that.
    const names = [
      ...domain.questions,
      ...reportFields,
      ...observationFields,
      'contact',
      'siteAccess',
    ].filter((name) => name !== 'immediateDanger');
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

  /** The exported functions with a parameter of type text or unknown. */
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

  it('contains every exported function that takes text or unknown input', () => {
    const found = openFunctions();

    expect(found).toEqual(expect.arrayContaining(['parseAddress', 'explain', 'parseFindings']));
    expect(found.filter((name) => !Object.hasOwn(readers, name))).toEqual([]);
  });
});
