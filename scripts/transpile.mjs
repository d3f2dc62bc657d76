// Writes the JavaScript of every changed source file to `dist` without checking types; `npm run types` checks them. The
// first run takes seconds; the TypeScript compiler takes most of a minute.
import { transformFile } from '@swc/core';
import { glob, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Each folder with sources, and the folder of its JavaScript. */
const projects = [
  { from: 'packages/domain', to: 'packages/domain/dist' },
  { from: 'packages/api', to: 'packages/api/dist' },
  { from: 'packages/client', to: 'packages/client/dist' },
  { from: 'examples/browser', to: 'examples/browser/dist' },
  { from: 'examples/serve', to: 'examples/serve/dist' },
  { from: 'examples/first-hour', to: 'examples/first-hour/dist' },
  { from: 'examples/import-reports', to: 'examples/import-reports/dist' },
  { from: 'examples/report-form', to: 'examples/report-form/dist' },
  { from: 'examples/desk', to: 'examples/desk/dist/node' },
  { from: 'examples/packs/nl/src', to: 'examples/packs/nl/dist' },
  { from: 'examples/packs/de/src', to: 'examples/packs/de/dist' },
];
const exclude = (entry) =>
  ['node_modules', 'dist', '.data'].includes(entry.name ?? entry) ||
  /\.(d|typetest)\.ts$/.test(entry.name ?? entry);

/** Tests, programs and slips are transpiled alike. */
export const transpilerOptions = {
  configFile: false,
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
};

/** The JavaScript of a source file; `null` for a file of no project. */
export function javaScriptOf(source) {
  const project = projects.find(({ from }) => source.startsWith(`${join(root, from)}/`));
  if (project === undefined) return null;
  const path = relative(join(root, project.from), source);
  return join(root, project.to, path.replace(/\.ts$/, '.js'));
}

/** Transpiles every source file that is newer than its JavaScript; returns their number. */
export async function transpile() {
  const changed = await Promise.all(projects.map(changedFiles));
  const files = changed.flat();
  await Promise.all(files.map(writeJavaScript));
  return files.length;
}

async function changedFiles({ from, to }) {
  const found = [];
  for await (const path of glob('**/*.ts', { cwd: join(root, from), exclude })) {
    if (exclude(path.split('/').at(-1))) continue;
    const source = join(root, from, path);
    const target = join(root, to, path.replace(/\.ts$/, '.js'));
    found.push({ source, target });
  }
  const stale = await Promise.all(found.map(isStale));
  return found.filter((_, index) => stale[index]);
}

async function isStale({ source, target }) {
  const [from, to] = await Promise.all([stat(source), stat(target).catch(() => null)]);
  return to === null || to.mtimeMs <= from.mtimeMs;
}

async function writeJavaScript({ source, target }) {
  const { code, map } = await transformFile(source, {
    ...transpilerOptions,
    sourceMaps: true,
    sourceFileName: source,
  });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.map`, map);
  await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await transpile();
