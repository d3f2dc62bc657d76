import type { Client } from 'pg';
import { Pool } from 'undici';
import { bodyOf, headersOf, type Contestant, type Scenario } from './contestants.js';
import { processorMs, sessionsMs, usedBetween } from './processor-time.js';

/** What one request cost on average in one round. */
interface Round {
  readonly serverMs: number;
  readonly databaseMs: number;
  readonly perSecond: number;
}

export interface RoundSettings {
  readonly rounds: number;
  readonly requests: number;
  readonly connections: number;
}

/** Requests before the first round, so that the code is compiled and the statements are prepared. */
const minWarmUp = 300;

/**
 * Measures all contestants of a scenario in turn, in every round, so that other work on the machine meets all of them.
 * Each is warmed up first.
 */
export async function measure(
  scenario: Scenario,
  admin: Client,
  settings: RoundSettings,
): Promise<ReadonlyMap<Contestant, readonly Round[]>> {
  const measured = new Map<Contestant, Round[]>(scenario.contestants.map((contestant) => [contestant, []]));
  const warmUp = { ...settings, requests: Math.max(minWarmUp, settings.requests) };
  for (const contestant of scenario.contestants) await send(scenario, contestant, warmUp);
  for (let round = 0; round < settings.rounds; round += 1)
    for (const [contestant, rounds] of measured) {
      const { pid } = contestant.serving;
      const [server, sessions, started] = [
        await processorMs(pid),
        await sessionsMs(admin),
        performance.now(),
      ];
      await send(scenario, contestant, settings);
      const seconds = (performance.now() - started) / 1000;
      rounds.push({
        serverMs: ((await processorMs(pid)) - server) / settings.requests,
        databaseMs: usedBetween(sessions, await sessionsMs(admin)) / settings.requests,
        perSecond: settings.requests / seconds,
      });
    }
  return measured;
}

/** Sends requests over several connections at once, each the next when it has the response of the one before. */
async function send(
  { variables }: Scenario,
  contestant: Contestant,
  { requests, connections }: RoundSettings,
): Promise<void> {
  const { serving, path } = contestant;
  const pool = new Pool(serving.url, { connections });
  const headers = headersOf(contestant);
  let left = requests;
  const sender = async (): Promise<void> => {
    while ((left -= 1) >= 0) {
      const body = bodyOf(contestant, variables());
      const { statusCode, body: answer } = await pool.request({ method: 'POST', path, headers, body });
      await answer.arrayBuffer();
      if (statusCode !== 200) throw new Error(`${contestant.name} responded with ${statusCode}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, sender));
  } finally {
    await pool.close();
  }
}

/** The lines of a scenario in the table: medians, and how much of each peer's speed ours has. */
export function linesOf(
  { name }: Scenario,
  measured: ReadonlyMap<Contestant, readonly Round[]>,
  statements: number,
): Readonly<Record<string, object>> {
  const ours = [...measured].find(([contestant]) => contestant.name === 'ours')?.[1] ?? [];
  return Object.fromEntries(
    [...measured].map(([contestant, rounds]) => {
      const total = (round: Round | undefined) => (round?.serverMs ?? NaN) + (round?.databaseMs ?? NaN);
      const isPeer = contestant.name !== 'ours';
      const processor = rounds.map((round, index) => total(round) / total(ours[index]));
      const speed = rounds.map(({ perSecond }, index) => (ours[index]?.perSecond ?? NaN) / perSecond);
      return [
        `${name}: ${contestant.name}`,
        {
          'server ms': rounded(median(rounds.map(({ serverMs }) => serverMs))),
          'database ms': rounded(median(rounds.map(({ databaseMs }) => databaseMs))),
          'sum ms': rounded(median(rounds.map(total))),
          'requests/s': Math.round(median(rounds.map(({ perSecond }) => perSecond))),
          ...(isPeer
            ? { 'ours by processor time': spread(processor), 'ours by requests/s': spread(speed) }
            : { statements }),
        },
      ];
    }),
  );
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
