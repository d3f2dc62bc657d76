import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repository } from './support/documents.js';

/** Functions of libraries that fail a test when a check does not hold. */
const asserting = new Set(['expect', 'assert']);

interface Read {
  readonly file: string;
  readonly source: ts.SourceFile;
}

const read = (file: string, text: string): Read => ({
  file,
  source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
});

/** The names of all functions called below a node: `a` and `c` in `a(b.c())`. */
function calledIn(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (each: ts.Node): void => {
    if (ts.isCallExpression(each)) {
      let called: ts.Expression = each.expression;
      if (ts.isPropertyAccessExpression(called)) called = called.name;
      if (ts.isIdentifier(called)) names.add(called.text);
    }
    ts.forEachChild(each, visit);
  };
  visit(node);
  return names;
}

/** The named functions of a file, each with the functions that it calls. */
function functionsOf({ source }: Read): readonly (readonly [name: string, calls: ReadonlySet<string>])[] {
  const found: (readonly [string, ReadonlySet<string>])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name && node.body)
      found.push([node.name.text, calledIn(node.body)]);
    if (
      (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer))
    )
      found.push([node.name.text, calledIn(node.initializer.body)]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The functions that check something, directly or through another function. */
function checkers(file: Read, shared: ReadonlySet<string> = asserting): ReadonlySet<string> {
  return withChecking(functionsOf(file), shared);
}

function withChecking(
  functions: ReturnType<typeof functionsOf>,
  shared: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = new Set(shared);
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const [name, calls] of functions) if ([...calls].some((call) => known.has(call))) known.add(name);
  }
  return known;
}

/** The tests of a file that check nothing, as `file:line`. */
function withoutExpectation({ file, source }: Read, known: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const body = ts.isCallExpression(node) && isTest(node.expression) ? node.arguments[1] : undefined;
    if (body !== undefined && ![...calledIn(body)].some((name) => known.has(name)))
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `it(…)`, `test(…)` and `it.each(…)(…)`. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === 'it' || called.text === 'test';
  return (
    ts.isCallExpression(called) &&
    ts.isPropertyAccessExpression(called.expression) &&
    called.expression.name.text === 'each' &&
    isTest(called.expression.expression)
  );
}

/** Whether a file calls no `it` and no `test`: the runner passes such a file. */
function hasNoTest({ source }: Read): boolean {
  const visit = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) && isTest(node.expression)) || (ts.forEachChild(node, visit) ?? false);
  return !visit(source);
}

const textOf = (file: string): string => readFileSync(join(repository, file), 'utf8');
const isOurs = (file: string): boolean => !/node_modules|\/dist\//.test(file);
const filesOf = (pattern: string): readonly Read[] =>
  globSync(pattern, { cwd: repository })
    .filter(isOurs)
    .map((file) => read(file, textOf(file)));

it('has an expectation in every test of the repository', () => {
  const tests = filesOf('{packages,examples}/**/*.test.ts');
  const support = filesOf('packages/*/test/support/**/*.ts');
  const shared = withChecking(support.flatMap(functionsOf), asserting);
  const found = tests.flatMap((file) => withoutExpectation(file, checkers(file, shared)));

  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter(hasNoTest).map(({ file }) => file)).toEqual([]);
  expect(found).toEqual([]);
});

it.each([
  [`describe('a', () => {});`, true],
  [`describe('a', () => { it('b', () => expect(1).toBe(1)); });`, false],
  [`it.each([1])('a', (one) => expect(one).toBe(1));`, false],
])('finds a file without a test: %j', (text, isEmpty) => {
  expect(hasNoTest(read('planted.test.ts', text))).toBe(isEmpty);
});

it.each([
  [`it('a', () => { run(); });`, ['planted.test.ts:1']],
  [`\nit.each([1])('a', async (one) => void run(one));`, ['planted.test.ts:2']],
  [`it('a', () => { expect(run()).toBe(1); });`, []],
  [`const check = () => expect(run()).toBe(1);\nit('a', () => check());`, []],
  [`it('a', () => fc.assert(property));`, []],
])('finds a test without an expectation: %j', (text, places) => {
  const file = read('planted.test.ts', text);

  expect(withoutExpectation(file, checkers(file))).toEqual(places);
});
