import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** How a program ended: its exit code and its output on standard error. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A program that is restarted whenever it ends, as by a supervisor. */
export interface Supervised {
  /** Every end that was not requested. */
  readonly ends: readonly Ended[];
  /** Its log so far. */
  readonly log: () => string;
  /** Sets the offset of its clock. */
  readonly shiftClock: (ms: number) => void;
  /** Kills it; it is restarted. */
  readonly kill: () => void;
  /** Sends SIGTERM and returns how it ended. */
  readonly stop: () => Promise<Ended>;
}

const restartMs = 1_000;
/** The same from a source file, as tests are loaded, and from its built file. */
const built = join(dirname(createRequire(import.meta.url).resolve('@meldpunt/api/package.json')), 'dist');

/** The path of the built file of a program. */
export const programAt = (path: string): string => join(built, `${path}.js`);
const clock = pathToFileURL(programAt('test/support/shifted-clock')).href;

/** Starts a program, and restarts it one second after each end. */
export function supervise(path: string, env: NodeJS.ProcessEnv): Supervised {
  const ends: Ended[] = [];
  let logged = '';
  let shift = Number(env['CLOCK_OFFSET_MS'] ?? 0);
  let isStopping = false;
  let running: { readonly child: ChildProcess; readonly ended: Promise<Ended> };
  const start = (): void => {
    const child = spawn(process.execPath, ['--import', clock, programAt(path)], {
      env: { ...env, CLOCK_OFFSET_MS: String(shift) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let said = '';
    child.stdout?.on('data', (part: Buffer) => (logged += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
    running = {
      child,
      ended: once(child, 'close').then(([code]) => ({ code: code as number | null, said })),
    };
    void running.ended.then(async (end) => {
      if (isStopping) return;
      ends.push(end);
      await pause(restartMs);
      if (!isStopping) start();
    });
  };
  start();
  return {
    ends,
    log: () => logged,
    shiftClock: (ms) => {
      shift = ms;
      if (running.child.connected) running.child.send(ms);
    },
    kill: () => void running.child.kill('SIGKILL'),
    stop: async () => {
      isStopping = true;
      running.child.kill('SIGTERM');
      return running.ended;
    },
  };
}
