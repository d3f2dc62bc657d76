import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plant, testFileOf, type NoticingTest, type Slip } from './slip.js';

/** The result of a slip: a test failed, none failed, its text was not found, or the tests could not run with it. */
export interface Trial {
  readonly slip: Slip;
  readonly outcome: 'KILLED' | 'SURVIVED' | 'STALE' | 'BROKEN';
  /** The test that failed first, or why there is no result. */
  readonly because: string;
}

/** The folder of the API package. */
export interface Places {
  readonly api: string;
}

/** Plants one slip and runs the tests that should detect it. The source files do not change. */
export async function trySlip(slip: Slip, places: Places): Promise<Trial> {
  const file = join(places.api, 'src', slip.file);
  const directory = await mkdtemp(join(tmpdir(), 'slip-'));
  try {
    const source = join(directory, 'planted.ts');
    await writeFile(source, plant(await readFile(file, 'utf8'), slip));
    const planted = [file, source];
    for (const test of testsOf(slip)) {
      const sound = await resultWithout(test, places);
      if (sound.outcome !== 'SURVIVED')
        return { slip, outcome: 'BROKEN', because: `without it: ${sound.because}` };
      const came = await runTest(test, planted, places);
      if (came.outcome !== 'SURVIVED') return { slip, ...came };
    }
    return { slip, outcome: 'SURVIVED', because: 'every test passed' };
  } catch (error) {
    if (error instanceof RangeError) return { slip, outcome: 'STALE', because: error.message };
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The tests that are expected to fail, then the rest of their files, since a title may have moved to another test. */
function testsOf({ noticedBy }: Slip): readonly NoticingTest[] {
  const whole = new Set(noticedBy.filter(([, title]) => title === undefined).map(([file]) => file));
  const others = noticedBy.map(([file]) => file).filter((file) => !whole.has(file));
  return [...noticedBy, ...[...new Set(others)].map((file): NoticingTest => [file])];
}

/** Runs one file of tests, or those of its tests that have the title; without a planted file as it is. */
export function runTest(
  [file, title = '']: NoticingTest,
  planted: readonly string[],
  { api }: Places,
): Promise<Pick<Trial, 'outcome' | 'because'>> {
  const run = [
    '--no-warnings',
    join(api, 'mutation/run-tests.mjs'),
    testFileOf(api, file),
    title,
    ...planted,
  ];
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, run, { cwd: api, stdio: ['ignore', 'pipe', 'ignore'] });
    const tooLate = setTimeout(() => child.kill('SIGKILL'), maxMs);
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', failed);
    child.on('close', () => {
      clearTimeout(tooLate);
      ended(outcomeOf(said));
    });
  });
}

/** Runs each test once without a slip: a test that fails then detects nothing. */
const withoutSlip = new Map<string, ReturnType<typeof runTest>>();

function resultWithout(test: NoticingTest, places: Places): ReturnType<typeof runTest> {
  const key = test.join('\n');
  const known = withoutSlip.get(key) ?? runTest(test, [], places);
  withoutSlip.set(key, known);
  return known;
}

const maxMs = 240_000;

/** The last line of output of `run-tests.mjs`. */
interface Told {
  readonly failed: string | null;
  readonly passed: number;
  readonly error: string | null;
}

/** A slip with which the tests cannot be loaded does not count as detected. */
function outcomeOf(said: string): Pick<Trial, 'outcome' | 'because'> {
  const line = said.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) return { outcome: 'BROKEN', because: 'the tests did not end' };
  const { failed, passed, error } = JSON.parse(line) as Told;
  if (failed !== null) return { outcome: 'KILLED', because: failed };
  if (error !== null) return { outcome: 'BROKEN', because: error };
  return passed > 0
    ? { outcome: 'SURVIVED', because: 'every test passed' }
    : { outcome: 'BROKEN', because: 'no test has this title' };
}
