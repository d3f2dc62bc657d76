import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const entry = `${packageFolder}dist/src/index.d.ts`;

const program = ts.createProgram([entry], { module: ts.ModuleKind.NodeNext, noLib: true, types: [] });
const checker = program.getTypeChecker();
const source = program.getSourceFile(entry);
const module = source && checker.getSymbolAtLocation(source);

/** A constant and the type of its keys share one name and one comment. */
function isDocumented(symbol: ts.Symbol): boolean {
  const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isPublic = original.getJsDocTags().some(({ name }) => name === 'public');
  return isPublic && original.getDocumentationComment(checker).length > 0;
}

it('has command files that exist before the build: npm links no others', () => {
  const { bin } = JSON.parse(readFileSync(`${packageFolder}package.json`, 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>;
  };

  for (const path of Object.values(bin)) {
    expect(path).not.toContain('dist');
    expect(existsSync(`${packageFolder}${path}`)).toBe(true);
  }
  expect(Object.keys(bin)).toEqual(['meldpunt-rules']);
});

describe('the public surface', () => {
  const exported = module === undefined ? [] : checker.getExportsOfModule(module);

  it('has documentation and @public on every export', () => {
    expect(exported.length).toBeGreaterThan(200);
    expect(exported.filter((symbol) => !isDocumented(symbol)).map(({ name }) => name)).toEqual([]);
  });

  it('equals etc/domain.api.md', () => {
    const check = () =>
      execFileSync(process.execPath, ['etc/api-report.mjs', '--check'], {
        cwd: packageFolder,
        encoding: 'utf8',
      });

    expect(check).not.toThrow();
  });
});
