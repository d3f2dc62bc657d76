import { cpuUsage } from 'node:process';

/** Something to time. One run is one pass over all samples. */
export interface Subject {
  readonly name: string;
  readonly pass: () => number | Promise<number>;
}

const roundSeconds = 0.002;
const rounds = 150;
const warmUp = 50;

/** Processor time. Other processes do not count; the threads of the garbage collector do. */
export function processorSeconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1e6;
}

async function round({ pass }: Subject): Promise<number> {
  let done = 0;
  const start = processorSeconds();
  for (;;) {
    const decided = pass();
    done += typeof decided === 'number' ? decided : await decided;
    const seconds = processorSeconds() - start;
    if (seconds >= roundSeconds) return done / seconds;
  }
}

/**
 * Decisions per second of processor time for every subject. Takes the fastest of many short rounds after a warm-up,
 * because other work on the machine can only slow a round down. Rounds of different subjects alternate, so that a busy
 * moment affects all of them.
 */
export async function measure(subjects: readonly Subject[]): Promise<ReadonlyMap<string, number>> {
  const rates = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let turn = -warmUp; turn < rounds; turn += 1) {
    for (const subject of subjects) {
      const rate = await round(subject);
      if (turn >= 0) rates.get(subject.name)?.push(rate);
    }
  }
  return new Map([...rates].map(([name, values]) => [name, Math.max(...values)]));
}
