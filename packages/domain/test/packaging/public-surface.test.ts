import { execFileSync } from 'node:child_process';
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

describe('the public surface', () => {
  const exported = module === undefined ? [] : checker.getExportsOfModule(module);

  it('says of every export what it promises, and marks it @public', () => {
    expect(exported.length).toBeGreaterThan(200);
    expect(exported.filter((symbol) => !isDocumented(symbol)).map(({ name }) => name)).toEqual([]);
  });

  it('is the one in etc/domain.api.md', () => {
    const check = () =>
      execFileSync(process.execPath, ['etc/api-report.mjs', '--check'], {
        cwd: packageFolder,
        encoding: 'utf8',
      });

    expect(check).not.toThrow();
  });
});
