import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const index = fileURLToPath(new URL('../src/index.ts', import.meta.url));

/** What a page loads at its start: the entry of a minified bundle and everything that it imports at once. */
async function bundle(code: string): Promise<{ readonly initial: string; readonly all: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code.replaceAll('@meldpunt/client', index), resolveDir: '/', loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    outdir: '/bundle',
  });
  const textOf = (name: string) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
  const initial = new Set(Object.keys(metafile.outputs).filter((name) => name.endsWith('stdin.js')));
  for (const name of initial)
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') initial.add(path);
  const names = [...initial].map((name) => name.split('/').at(-1) ?? '');
  return { initial: names.map(textOf).join(''), all: outputFiles.map(({ text }) => text) };
}

it('needs at most 3 kB for a page with five operations', async () => {
  const { initial, all } = await bundle(`export {
    createClient, SubmitReportDocument, ReadAddressesDocument, ReportStatusDocument, ViewerDocument, HotlinesDocument,
  } from '@meldpunt/client';`);

  expect(initial).toContain('submitReport(');
  expect(initial).toContain('RATE_LIMITED');
  expect(gzipSync(initial, { level: 9 }).length).toBeLessThanOrEqual(3_000);
  // Streams and the printer of parsed documents are loaded when they are needed.
  expect(initial).not.toContain('MISSING_CURSOR');
  expect(all.join('')).toContain('MISSING_CURSOR');
});

it('leaves out what a page does not use', async () => {
  const { initial } = await bundle(`export { nodesOf } from '@meldpunt/client';`);

  expect(initial).toContain('REPEATED_CURSOR');
  expect(initial.length).toBeLessThan(1_500);
});
