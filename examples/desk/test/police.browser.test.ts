import type { Browser } from 'playwright-core';
import { judgedCase, perform } from '../../../packages/api/test/support/casework.js';
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

it('lets police clear a takedown by keys', async () => {
  const { caseId, version } = await judgedCase(stage.api, { country: 'BE' });
  await perform(stage.api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  await workUntilIdle(stage.api);
  const { data } = await stage.api.send(
    'query ($id: ID!) { case(id: $id) { referrals { id kind } } }',
    { id: caseId },
    'analyst',
  );
  const police = data.case.referrals.find(({ kind }: { readonly kind: string }) => kind === 'POLICE').id;
  const { page, end } = await atTheDesk(browser, stage, 'liaison', `/desk/liaison/${police}`, {
    locale: 'en-GB',
  });

  await page.getByRole('button', { name: 'Clear the takedown' }).press('Enter');
  await focusIn(page, '[role=dialog] input');
  await page.keyboard.type('TEST.1/2026');
  await page.keyboard.press('Enter');
  await page.getByText('Takedown: cleared').waitFor();

  const after = await stage.api.send(
    'query ($id: ID!) { referral(id: $id) { clearance { state reference } } }',
    { id: police },
    'liaison',
  );
  expect(after.data.referral.clearance).toEqual({ state: 'CLEARED', reference: 'TEST.1/2026' });
  await end();
});
