/// <reference types="node" />
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));
const isShipped = (path: string): boolean => !/\.(test|typetest)\.ts$/.test(path);
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] as string) : '');

/** The folders from which each folder imports. All folders may import the files outside folders. */
function importsOfFolders(files: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const imports = new Map<string, Set<string>>();
  for (const [path, text] of files) {
    const from = folderOf(path);
    for (const [, target = ''] of text.matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
      const to = folderOf(normalize(join(dirname(path), target)));
      if (from === '' || to === '' || from === to) continue;
      imports.set(from, (imports.get(from) ?? new Set()).add(to));
    }
  }
  return imports;
}

/** The folders that are part of a cycle. */
function foldersInCycles(imports: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const reached = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const waiting = [...(imports.get(start) ?? [])];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (seen.has(folder)) continue;
      seen.add(folder);
      waiting.push(...(imports.get(folder) ?? []));
    }
    return seen;
  };
  return [...imports.keys()].filter((folder) => reached(folder).has(folder));
}

it('has no cycle between its folders, types included', () => {
  const paths = globSync('**/*.ts', { cwd: source }).filter(isShipped);
  const files = new Map(paths.map((path) => [path, readFileSync(join(source, path), 'utf8')]));

  expect(paths.length).toBeGreaterThan(300);
  expect(foldersInCycles(importsOfFolders(files))).toEqual([]);
});

it('finds a planted cycle of three folders', () => {
  const planted = new Map([
    ['law/a.ts', "import type { B } from '../words/b.js';"],
    ['words/b.ts', "export * from '../routing/c.js';"],
    ['routing/c.ts', "import { a } from '../law/a.js';"],
    ['place/d.ts', "import { a } from '../law/a.js';"],
  ]);

  expect(foldersInCycles(importsOfFolders(planted))).toEqual(['law', 'words', 'routing']);
});
