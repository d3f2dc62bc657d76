import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const declarations = `${packageFolder}dist/src/`;
const users = ['packages/api/**/*.ts', 'packages/client/**/*.ts', 'examples/**/*.{ts,tsx}'];
const documents = ['packages/domain/README.md', 'docs/guides/*.md'];

const entryPoints = globSync('words/generated/*.data.d.ts', { cwd: declarations });
const index = `${declarations}index.d.ts`;
const program = ts.createProgram([index, ...entryPoints.map((path) => declarations + path)], {
  module: ts.ModuleKind.NodeNext,
  noLib: true,
  types: [],
});
const checker = program.getTypeChecker();

function exportsOf(path: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  return module === undefined ? [] : checker.getExportsOfModule(module);
}

const original = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const isOurs = ({ declarations: places = [] }: ts.Symbol): boolean =>
  places.some((place) => place.getSourceFile().fileName.startsWith(declarations));

/** The symbols in the declaration of a symbol, such as the types of its parameters. */
function symbolsIn(symbol: ts.Symbol): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (named !== undefined) found.push(original(named));
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
  return found.filter(isOurs);
}

/** The names that code imports from the library, by name or through a namespace. */
function importedBy(code: string): readonly string[] {
  const lists = [...code.matchAll(/\{([^}]*)\}\s*from '@meldpunt\/domain'/g)].flatMap(([, list = '']) =>
    list.split(','),
  );
  const named = lists.map((item) =>
    item
      .trim()
      .replace(/^type /, '')
      .replace(/ as .*/s, ''),
  );
  const [, namespace] = /import (?:type )?\* as (\w+) from '@meldpunt\/domain'/.exec(code) ?? [];
  const members = namespace === undefined ? [] : code.matchAll(new RegExp(`\\b${namespace}\\.(\\w+)`, 'g'));
  return [...named, ...[...members].map(([, member = '']) => member)];
}

/** The public names that are neither in the list nor in the declaration of a name in the list. */
function unusedNames(used: ReadonlySet<string>): readonly string[] {
  const exported = exportsOf(index);
  const subpaths = entryPoints.flatMap((path) => exportsOf(declarations + path));
  const waiting = [...exported.filter(({ name }) => used.has(name)), ...subpaths].map(original);
  const reached = new Set<ts.Symbol>();
  for (let symbol = waiting.pop(); symbol !== undefined; symbol = waiting.pop()) {
    if (reached.has(symbol)) continue;
    reached.add(symbol);
    waiting.push(...symbolsIn(symbol));
  }
  return exported.filter((symbol) => !reached.has(original(symbol))).map(({ name }) => name);
}

const textsOf = (patterns: readonly string[]): readonly string[] =>
  globSync(patterns, { cwd: repository })
    .filter((path) => !/(?:^|\/)(?:node_modules|dist)\//.test(path))
    .map((path) => readFileSync(`${repository}${path}`, 'utf8'));

const used = new Set([...textsOf(users), ...textsOf(documents)].flatMap(importedBy));

describe('the public names', () => {
  it('are read from the index and from every path of words', () => {
    expect(exportsOf(index).length).toBeGreaterThan(200);
    expect(entryPoints).toHaveLength(8);
    expect(used.size).toBeGreaterThan(200);
  });

  it('are each used by the API, the client or an example, or shown in the documentation', () => {
    expect(unusedNames(used)).toEqual([]);
  });

  it.each(['route', 'resolveHosting', 'territoryCoverage'])(
    'are reported when nothing uses them: %s',
    (name) => {
      expect(unusedNames(new Set([...used].filter((other) => other !== name)))).toEqual([name]);
    },
  );
});
