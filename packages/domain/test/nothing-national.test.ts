/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Words that tie code to one country: its name, code, capital and regions, its statutes and authorities. */
const names =
  /belg|bruss|fland|vlaand|wallon|child ?focus|\b(?:383bis|417\/|380ter|39bis)|protocol of 6 july|royal decree/i;
const isNational = (token: string): boolean => names.test(token) || /\bBE(?:\b|_)/.test(token);

/** Code that names Belgium because the defaults are Belgium’s; an argument can replace each of them. */
const defaults: Readonly<Record<string, string>> = {
  'bin/route-command.ts': 'the command line decides as the Belgian hotline by default',
  'bin/qualify-command.ts': 'the command line decides by Belgian law',
  'bin/run-rules.ts': 'the command line uses the current day in Belgium',
  'bin/arguments.ts': 'an example in the help',
  'deadlines/deadline-policy.ts': 'the shipped deadlines run on the Belgian calendar',
  'deadlines/time-zone.ts': 'the zone of the shipped calendar',
  'notices/notice-times.ts': 'the shipped times run on the Belgian calendar',
  'routing/routing-policy.ts': 'the shipped policy',
  'words/beside-guidance.ts': 'the shipped services for matters of other law',
  'words/labels.ts': 'the labels of the shipped holidays',
  'words/reporter-guidance.ts': 'the shipped help lines',
};

/** Lists of exports contain only names from other modules. */
const isIndex = (name: string): boolean => /(?:^|\/)index\.ts$/.test(name);

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(?:test|typetest|data)\.ts$/.test(name) && !isIndex(name))
  .sort();

/** Every name and text in the code of a module, without comments. */
function tokensOf(name: string): readonly string[] {
  const tree = ts.createSourceFile(name, readFileSync(`${source}/${name}`, 'utf8'), ts.ScriptTarget.ES2023);
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
      tokens.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return tokens;
}

const nationalIn = (name: string) => tokensOf(name).filter(isNational);

describe('the code, in contrast to the data', () => {
  it('is all checked', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules).toEqual(expect.arrayContaining(['routing/route.ts', 'qualification/qualify.ts']));
  });

  it.each(modules.filter((name) => !Object.hasOwn(defaults, name)))('names nothing Belgian in %s', (name) => {
    expect(nationalIn(name)).toEqual([]);
  });

  it.each(Object.entries(defaults))('names something Belgian in %s: %s', (name) => {
    expect(nationalIn(name)).not.toEqual([]);
  });
});

describe('the search for national words', () => {
  it.each([
    'BE',
    'belgiumCode',
    'BE_DEPICTS_MINOR',
    'art. 417/44',
    'Europe/Brussels',
    'Protocol of 6 July 2017',
  ])('finds %s', (token) => {
    expect(isNational(token)).toBe(true);
  });

  it.each(['be', 'MAY_BE_ILLEGAL', 'BEFORE', 'BASELINE', 'home', 'to be sent'])('ignores %s', (token) => {
    expect(isNational(token)).toBe(false);
  });
});
