import type { Browser, Page } from 'playwright-core';
import { testApi, type TestApi } from '../../../packages/api/test/support/api.js';
import { judgedCase, perform, reportedCase } from '../../../packages/api/test/support/casework.js';
import { sqlRows } from '../../../packages/api/test/support/rows.js';
import { workUntilIdle } from '../../../packages/api/test/support/work.js';
import { type KillableStage, startKillableStage } from '../../browser/killable-stage.js';
import { launchBrowser } from '../../browser/visit.js';
import { atTheDesk, eventually } from './at-the-desk.js';

let api: TestApi;
let stage: KillableStage;
let browser: Browser;
beforeAll(async () => {
  [api, browser] = await Promise.all([testApi(), launchBrowser()]);
  api.clock.now = new Date();
  stage = await startKillableStage(api.database.appUrl);
}, 120_000);
afterAll(async () => {
  await Promise.all([stage.kill(), browser.close()]);
  await api.close();
});

/** Refers a case to police, which publishes a message in their feed. */
async function referToPolice(): Promise<void> {
  const { caseId, version } = await judgedCase(api, { country: 'BE' });
  await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  await workUntilIdle(api);
}

/** The referrals of all messages of the feed, the newest first. */
const published = async (): Promise<readonly string[]> => {
  const rows = await sqlRows(
    api,
    `select reference from police_feed_entry join referral on referral.id = referral_id order by sequence desc`,
  );
  return rows.map(({ reference }) => String(reference));
};

const keysOf = (page: Page) =>
  page.locator('.queue-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));

const feedOf = (page: Page) => page.getByRole('region', { name: 'New messages' });

it('shows each message and each case once after the server was killed and started again', async () => {
  const police = await atTheDesk(browser, stage, 'liaison', '/desk/liaison', { locale: 'en-GB' });
  const analyst = await atTheDesk(browser, stage, 'analyst', '/desk/queue', { locale: 'en-GB' });
  const feed = feedOf(police.page);
  await feed.getByText('connected', { exact: true }).waitFor();
  await analyst.page.getByText('No case fits these filters.').waitFor();
  await referToPolice();
  await feed.getByRole('link').waitFor();

  await stage.kill();
  await feed.getByText('connection lost').waitFor();
  await referToPolice();
  await referToPolice();
  const { caseId } = await reportedCase(api);
  await stage.start();
  await feed.getByText('connected', { exact: true }).waitFor();
  await referToPolice();
  await analyst.page.waitForSelector(`.queue-row[data-key="${caseId}"]`);
  await eventually(async () => expect(await feed.getByRole('link').count()).toBeGreaterThanOrEqual(4));
  await police.page.waitForTimeout(300);

  expect(await feed.getByRole('link').allInnerTexts()).toEqual(await published());
  await eventually(async () => expect(await keysOf(analyst.page)).toEqual([caseId]));
  await Promise.all([police.end(), analyst.end()]);
}, 120_000);
