import { setTimeout as pause } from 'node:timers/promises';

/** Runs tasks with the same key one at a time, with a pause in between. Tasks with different keys run in parallel. */
export type KeyedQueue = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

type Wait = (ms: number) => Promise<unknown>;

/** Creates a keyed queue. `wait` implements the pause. */
export function keyedQueue(
  spacingMs: number,
  wait: Wait = (ms) => pause(ms, undefined, { ref: false }),
): KeyedQueue {
  const lines = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = lines.get(key);
    const own = (before ?? Promise.resolve()).then(work);
    const after = own.then(
      () => wait(spacingMs),
      () => wait(spacingMs),
    );
    lines.set(key, after);
    void after.then(() => {
      if (lines.get(key) === after) lines.delete(key);
    });
    return own;
  };
}
