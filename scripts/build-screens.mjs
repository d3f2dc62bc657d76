// Builds what the screens need besides their transpiled sources: the script of the report form, and the desk when one of
// its files is newer than its last build.
import { spawnSync } from 'node:child_process';
import { glob, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from '../examples/report-form/bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const desk = `${root}examples/desk`;

const changedAt = (path) =>
  stat(path)
    .then(({ mtimeMs }) => mtimeMs)
    .catch(() => 0);

async function isDeskStale() {
  const { scripts } = JSON.parse(await readFile(`${desk}/package.json`, 'utf8'));
  if (scripts?.build === undefined) return false;
  const built = await changedAt(`${desk}/dist/app/index.html`);
  const exclude = (entry) => ['node_modules', 'dist'].includes(entry.name ?? entry);
  for (const folder of [desk, `${root}packages/domain/dist/src`, `${root}packages/client/dist/src`])
    for await (const path of glob('**/*.{ts,tsx,css,html,json,js}', { cwd: folder, exclude }))
      if ((await changedAt(`${folder}/${path}`)) > built) return true;
  return false;
}

await bundle();
if (await isDeskStale()) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '-w', 'examples/desk'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}
