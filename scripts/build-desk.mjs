// Builds the desk to `examples/desk/dist/app`, when a source file is newer than the last build. The packages that it
// uses must be transpiled before.
import { glob, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const desk = `${root}examples/desk`;
const sources = [
  'examples/desk/index.html',
  'examples/desk/vite.config.ts',
  'examples/desk/src/**/*',
  'packages/client/dist/src/**/*.js',
  'packages/domain/dist/src/**/*.js',
];

/** Returns whether it was built. */
export async function buildDesk() {
  const built = await stat(`${desk}/dist/app/index.html`).catch(() => null);
  if (built !== null && !(await isNewer(built.mtimeMs))) return false;
  const { build } = await import('vite');
  await build({ root: desk, configFile: `${desk}/vite.config.ts`, logLevel: 'warn' });
  return true;
}

async function isNewer(than) {
  for await (const path of glob(sources, { cwd: root, exclude: (entry) => /\.test\.js$/.test(entry) }))
    if ((await stat(root + path)).mtimeMs > than) return true;
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDesk();
