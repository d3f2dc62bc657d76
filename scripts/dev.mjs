// Starts the API and restarts it after each change of a source file. The editor and `npm run types` check the types.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { transpile } from './transpile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const watched = ['packages/domain/src', 'packages/api/src', 'examples/serve', 'examples/report-form/src'];
const program = 'examples/serve/dist/main.js';

let api = start();
let restart = Promise.resolve();
let timer;
for (const folder of watched) {
  watch(`${root}${folder}`, { recursive: true }, (_, file) => {
    if (!file?.endsWith('.ts') || file.endsWith('.test.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(() => (restart = restart.then(() => startAgain(file))), 100);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await stop();
    process.exit(0);
  });
}

function start() {
  return spawn(process.execPath, [program], { cwd: root, stdio: 'inherit' });
}

async function startAgain(file) {
  const began = Date.now();
  try {
    if ((await transpile()) === 0) return;
  } catch (error) {
    // The running version continues until the file can be transpiled again.
    console.error(error.message);
    return;
  }
  await stop();
  api = start();
  console.log(`${file} changed: started again after ${Date.now() - began} ms.`);
}

async function stop() {
  if (api.exitCode !== null || api.signalCode !== null) return;
  const ended = once(api, 'exit');
  api.kill('SIGTERM');
  await ended;
}
