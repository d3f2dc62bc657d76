import type { Browser } from 'playwright-core';
import { prepareDemo } from '../../../packages/api/src/seeds/prepare-demo.js';
import { refreshStatistics } from '../../../packages/api/src/features/statistics/refresh-statistics.js';
import type { TestApi } from '../../../packages/api/test/support/api.js';
import { perform } from '../../../packages/api/test/support/casework.js';
import { runTick, workUntilIdle } from '../../../packages/api/test/support/work.js';
import { type Stage, startStage } from '../../browser/stage.js';
import { launchBrowser } from '../../browser/visit.js';
import { waitingCase } from './at-the-desk.js';

/** A stage of which each page shows something. */
export interface FilledStage {
  readonly stage: Stage;
  readonly browser: Browser;
  /** A case that the analyst has claimed. */
  readonly caseId: string;
  /** A referral that the liaison may read. */
  readonly referralId: string;
}

/** The addresses of the data do not exist. */
const nothingThere = {
  check: async () => ({ status: 404, redirect: null, method: 'HEAD' as const }),
  close: async () => {},
};

export const demoData = ({ system: { orm, keys }, clock }: TestApi): Promise<unknown> =>
  prepareDemo(orm, { keys, now: clock.now });

/** Starts a stage and a browser. `fill` stores data with a referral to police. */
export async function startFilledStage(fill: (api: TestApi) => Promise<unknown>): Promise<FilledStage> {
  const [stage, browser] = await Promise.all([startStage({ removalAgent: nothingThere }), launchBrowser()]);
  const { api } = stage;
  api.clock.now = new Date();
  await fill(api);
  await workUntilIdle(api);
  const { caseId } = await waitingCase(stage, 'NL');
  await perform(api, 'claimCase', { caseId }, 'analyst');
  for (let round = 0; round < 5; round += 1) await runTick(api, refreshStatistics);
  const { data } = await api.send('{ referrals(first: 1) { nodes { id } } }', {}, 'liaison');
  return { stage, browser, caseId, referralId: data.referrals.nodes[0].id };
}
