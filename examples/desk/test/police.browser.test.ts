import type { Browser } from 'playwright-core';
import { judgedCase, perform } from '../../../packages/api/test/support/casework.js';
import { sqlRows } from '../../../packages/api/test/support/rows.js';
import { workUntilIdle } from '../../../packages/api/test/support/work.js';
import { type Stage, startStage } from '../../browser/stage.js';
import { launchBrowser } from '../../browser/visit.js';
import { atTheDesk, focusIn } from './at-the-desk.js';

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
  stage.api.clock.now = new Date();
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

/** What the liaison has read since now, as the audit trail has it. */
async function readingsOfLiaison() {
  const entries = () =>
    sqlRows(stage.api, `select action from audit_entry where actor_name = 'liaison' order by id`);
  const before = (await entries()).length;
  return async () => (await entries()).slice(before).map(({ action }) => String(action));
}

it('lets police read with one audit entry for each visit, and clear a takedown by keys', async () => {
  const { caseId, version } = await judgedCase(stage.api, { country: 'BE' });
  await perform(stage.api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  await workUntilIdle(stage.api);
  const { data } = await stage.api.send(
    'query ($id: ID!) { case(id: $id) { referrals { id kind } } }',
    { id: caseId },
    'analyst',
  );
  const police = data.case.referrals.find(({ kind }: { readonly kind: string }) => kind === 'POLICE').id;
  await stage.api.send('{ viewer { id } }', {}, 'liaison');
  const readings = await readingsOfLiaison();
  const { page, end } = await atTheDesk(browser, stage, 'liaison', '/desk/liaison?tab=waits', {
    locale: 'en-GB',
  });
  const row = page.locator('.inbox section').first().getByRole('link');
  await row.waitFor();
  await page.mouse.wheel(0, 2_000);
  await page.waitForTimeout(1_500);
  expect(await readings()).toEqual(['LIST_READ', 'LIST_READ']);
  await row.press('Enter');
  await page.waitForURL(`**/liaison/${police}`);
  await page.getByRole('button', { name: 'Clear the takedown' }).waitFor();
  await page.mouse.wheel(0, 2_000);
  await page.waitForTimeout(1_500);
  expect(await readings()).toEqual(['LIST_READ', 'LIST_READ', 'REFERRAL_READ']);

  await page.getByRole('button', { name: 'Clear the takedown' }).press('Enter');
  await focusIn(page, '[role=dialog] input');
  await page.keyboard.type('TEST.1/2026');
  await page.keyboard.press('Enter');
  await page.getByText('Takedown: cleared').waitFor();
  // The button that had the focus is gone.
  await focusIn(page, 'main');

  const after = await stage.api.send(
    'query ($id: ID!) { referral(id: $id) { clearance { state reference } } }',
    { id: police },
    'liaison',
  );
  expect(after.data.referral.clearance).toEqual({ state: 'CLEARED', reference: 'TEST.1/2026' });
  await page.goto('/desk/liaison?tab=waits');
  await page.getByText('Nothing here.').waitFor();
  await end();
});
