import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import startDatabase from '../test/support/start-database.js';
import stopDatabase from '../test/support/stop-database.js';
import { leastScore, printTrials, scoreOf } from './print-trials.js';
import { slips } from './slips/index.js';
import { trySlip, type Places, type Trial } from './try-slip.js';

/** Plants every slip, one at a time, and fails if the tests detect too few of them. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      area: { type: 'string' },
      workers: { type: 'string', default: '2' },
      list: { type: 'boolean', default: false },
    },
  });
  const chosen = slips.filter(
    ({ name, area }) =>
      (values.only === undefined || new RegExp(values.only).test(name)) &&
      (values.area === undefined || values.area.split(',').includes(area)),
  );
  if (values.list) return chosen.forEach(({ area, name }) => print(`${area}  ${name}`));
  if (chosen.length === 0) throw new Error('no slip has such a name');
  await startDatabase();
  try {
    const trials = await tryAll(chosen, Math.max(1, Number(values.workers)));
    printTrials(trials, print);
    const hasStale = trials.some(({ outcome }) => outcome === 'STALE' || outcome === 'BROKEN');
    if (hasStale || scoreOf(trials) < leastScore) process.exitCode = 1;
  } finally {
    await stopDatabase();
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const places: Places = { api: join(fileURLToPath(new URL('.', import.meta.url)), '../..') };

async function tryAll(chosen: typeof slips, workers: number): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  const waiting = [...chosen];
  const began = Date.now();
  const work = async () => {
    for (let slip = waiting.shift(); slip !== undefined; slip = waiting.shift()) {
      const trial = await trySlip(slip, places);
      trials.push(trial);
      const left = ((Date.now() - began) / trials.length) * (chosen.length - trials.length);
      print(
        `${trials.length} of ${chosen.length}, ${Math.ceil(left / 60_000)} min left: ${trial.outcome} ${slip.name}`,
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return trials;
}

await main();
