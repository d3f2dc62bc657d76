import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
/** The compiled explorer. Tests run from the sources, but bundle the compiled page. */
const folder = join(dirname(findPackageJSON('..', import.meta.url) ?? ''), 'dist/explorer');
const page = join(folder, 'page/page.js');

/** The workers of the editor, by the label with which the page asks for them. */
const workers = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Meldpunt explorer</title>
<link rel="icon" href="data:,">
<style>html, body, #explorer { height: 100%; margin: 0; }</style>
<link rel="stylesheet" href="/explorer/page.css">
</head>
<body><div id="explorer"></div><script type="module" src="/explorer/page.js"></script></body>
</html>
`;

/**
 * Bundles the explorer from the installed packages, and returns the folder of its files. It takes some seconds. A bundle is
 * kept until the page or a package changes.
 */
export async function buildExplorer(): Promise<string> {
  const target = join(folder, `site-${await version()}`);
  const isBuilt = await stat(target).then(
    () => true,
    () => false,
  );
  if (isBuilt) return target;
  const draft = `${target}.${process.pid}`;
  await build({
    entryPoints: {
      page,
      ...Object.fromEntries(Object.entries(workers).map(([name, file]) => [name, require.resolve(file)])),
    },
    outdir: draft,
    entryNames: '[name]',
    assetNames: '[name]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.ttf': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'index.html'), html);
  // Another process may have finished first.
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
}

/** Changes when the page or a package of the explorer does. */
async function version(): Promise<string> {
  const sources = [
    page,
    join(folder, 'page/fetcher.js'),
    join(folder, 'example-queries.data.js'),
    join(folder, 'build-explorer.js'),
    ...['graphiql', 'monaco-graphql', 'react'].map((name) => require.resolve(`${name}/package.json`)),
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex').slice(0, 12);
}
