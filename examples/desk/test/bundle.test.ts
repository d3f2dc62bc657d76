import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const built = new URL('../dist/app/', import.meta.url);
const readManifest = (): Readonly<Record<string, Chunk>> =>
  JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8'));

/** All files that a view loads: its parts, and everything that these import. */
function filesOf(parts: readonly string[], manifest = readManifest()): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`the build has no ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    chunk.imports?.forEach(add);
  };
  parts.forEach(add);
  return files;
}

const compressed = (file: string): number => gzipSync(readFileSync(new URL(file, built))).length;

const kilobytesOf = (...parts: readonly string[]): number =>
  [...filesOf(['index.html', ...parts])].reduce((sum, file) => sum + compressed(file), 0) / 1000;

it.each(['nl', 'fr', 'de', 'en'])('loads at most 250 kB for the first view, in %s', (language) => {
  expect(kilobytesOf(`src/language/${language}.ts`, 'src/queue/queue-page.tsx')).toBeLessThan(250);
});

it('loads the law with a case, and not before', () => {
  const first = filesOf(['index.html', 'src/queue/queue-page.tsx']);

  expect([...filesOf(['src/case/case-page.tsx'])].some((file) => !first.has(file))).toBe(true);
  expect(kilobytesOf('src/language/nl.ts', 'src/case/case-page.tsx')).toBeLessThan(320);
});
