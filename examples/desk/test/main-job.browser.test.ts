import type { Browser } from 'playwright-core';
import { type Stage, startStage } from '../../browser/stage.js';
import { launchBrowser } from '../../browser/visit.js';
import { violationsOn } from '../../browser/axe.js';
import {
  answerAll,
  atTheDesk,
  harmlessKeys,
  type Keys,
  nationalKeys,
  recordAndRoute,
  waitingCase,
} from './at-the-desk.js';

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
  stage.api.clock.now = new Date();
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

/** From the queue to a routed case with the keyboard alone. */
async function routeByKeys(country: string, keys: Keys) {
  const { caseId } = await waitingCase(stage, country);
  const { page, faults, end } = await atTheDesk(browser, stage, 'analyst', '/desk/queue');
  await page.waitForSelector('.queue-row');
  await page.keyboard.press('n');
  await page.waitForURL(`**/case/${caseId}`);
  await answerAll(page, keys);
  const decisions = await recordAndRoute(page);
  const violations = await violationsOn(page);
  await end();
  return { caseId, decisions, faults, violations };
}

it.each([
  ['at home to police and, behind their clearance, to the provider', 'BE', ['POLICE', 'HOSTING_PROVIDER']],
  ['abroad to the hotline of that country', 'NL', ['INHOPE_HOTLINE']],
  ['abroad to police when the country has no hotline', 'IN', ['POLICE_ABROAD']],
])('routes content %s by keys, as the preview said', async (_, country, legs) => {
  const { decisions, faults, violations } = await routeByKeys(country, nationalKeys);

  expect(decisions.stored).toMatchObject({ verdict: ['NATIONALLY_ILLEGAL'], route: ['ROUTED'], legs });
  expect(decisions.previewed).toEqual(decisions.stored);
  expect(violations).toEqual([]);
  expect(faults).toEqual([]);
});

it('closes content that is not illegal, as the preview said', async () => {
  const { decisions } = await routeByKeys('BE', harmlessKeys);

  expect(decisions.stored).toMatchObject({ verdict: ['NOT_ILLEGAL'], route: ['CLOSED'], legs: [] });
  expect(decisions.previewed).toEqual(decisions.stored);
});

it('shows a comment to a colleague who has the case open, without reading the case again', async () => {
  const english = { locale: 'en-GB' };
  const { caseId } = await waitingCase(stage, 'NL');
  const reader = await atTheDesk(browser, stage, 'supervisor', `/desk/case/${caseId}`, english);
  await reader.page.getByText('Comments of colleagues').click();
  await reader.page.getByText('Nothing here.').waitFor();
  const readings = () => reader.requests.filter((url) => url.endsWith('/graphql')).length;
  const before = readings();

  const writer = await atTheDesk(browser, stage, 'analyst', `/desk/case/${caseId}`, english);
  await writer.page.getByText('Comments of colleagues').click();
  await writer.page.getByLabel(/^Comment/).fill('the same site as yesterday');
  await writer.page.getByRole('button', { name: 'Add the comment' }).click();
  await writer.page.getByRole('listitem').filter({ hasText: 'the same site as yesterday' }).waitFor();
  const violations = await violationsOn(writer.page);
  await writer.end();

  await reader.page.getByText('the same site as yesterday').waitFor();
  const readAgain = readings() - before;
  await reader.end();

  expect(readAgain).toBe(1);
  expect(violations).toEqual([]);
  expect([writer.faults, reader.faults]).toEqual([[], []]);
});
