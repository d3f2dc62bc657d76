import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { refreshStatistics } from '../../../packages/api/src/features/statistics/refresh-statistics.js';
import { judgedCase, perform, reportedCase } from '../../../packages/api/test/support/casework.js';
import { runTick, workUntilIdle } from '../../../packages/api/test/support/work.js';
import { violationsOn } from '../../browser/axe.js';
import { type Stage, startStage } from '../../browser/stage.js';
import { launchBrowser, overflowAt } from '../../browser/visit.js';
import { atTheDesk, eventually, focusIn } from './at-the-desk.js';

let stage: Stage;
let browser: Browser;
let now: Date;
let waiting: { readonly caseId: string; readonly reference: string; readonly host: string };
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
  now = new Date();
  const year = now.getUTCFullYear();
  stage.api.clock.now = new Date(`${year - 1}-06-15T10:00:00Z`);
  for (let each = 0; each < 6; each += 1) await reportedCase(stage.api);
  await judgedCase(stage.api, { country: 'NL' });
  stage.api.clock.now = now;
  const { caseId, version } = await judgedCase(stage.api, { country: 'NL' });
  await perform(stage.api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  const reported = await reportedCase(stage.api);
  await runTick(stage.api, refreshStatistics);
  const { data } = await stage.api.send(
    'query ($id: ID!) { case(id: $id) { reference hostname } }',
    { id: reported.caseId },
    'analyst',
  );
  waiting = { caseId: reported.caseId, reference: data.case.reference, host: data.case.hostname };
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

const widths = [320, 390, 1280];
const inEnglish = { locale: 'en-GB' };

/** Checks the page in the state that it is in. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowAt(page, widths)).toEqual({ 320: 0, 390: 0, 1280: 0 });
}

/** The rows of a panel's table, as they are read. */
const rowsOf = (page: Page, title: string): Promise<readonly (readonly string[])[]> =>
  page
    .locator('.figure', { has: page.getByRole('heading', { name: title, exact: true }) })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
    );

const readyFigures = async (page: Page): Promise<void> => {
  await page.locator('.totals').waitFor();
  await page.waitForFunction(() => document.querySelector('main .loading') === null);
};

it('shows a supervisor the figures of a period, by keys, with tables and files', async () => {
  const { page, faults, end } = await atTheDesk(browser, stage, 'supervisor', '/desk/queue', inEnglish);
  await page.waitForSelector('.queue-row');
  let readings = 0;
  page.on('request', (request) => (readings += Number(request.postData()?.includes('statistics(') ?? false)));
  await page.keyboard.press('f');
  await readyFigures(page);
  expect(readings).toBe(5);

  expect(await rowsOf(page, 'By hosting country')).toContainEqual(
    expect.arrayContaining(['Netherlands', '1', '1']),
  );
  expect(await rowsOf(page, 'By recipients')).toContainEqual(
    expect.arrayContaining([expect.stringMatching(/hotline/i), '1']),
  );
  expect((await rowsOf(page, 'Received and closed over time')).at(-1)?.slice(1, 4)).toEqual(['2', '0', '1']);
  await expectAccessible(page);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'By hosting country: download as CSV' }).press('Enter');
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('by-country.csv');
  expect(await readFile(await saved.path(), 'utf8')).toMatch(/^Hosting country,.*\r\nNetherlands,1,1,0/);

  await page.getByLabel('Grouped by').selectOption('SITE_TYPE');
  await page.waitForURL(/by=SITE_TYPE/);
  await page.getByRole('link', { name: '2 weeks' }).press('Enter');
  await page.waitForURL(/from=.*by=SITE_TYPE|by=SITE_TYPE.*from=/);
  await eventually(async () => {
    expect(await rowsOf(page, 'Received and closed over time')).toHaveLength(14);
  });

  const report = page.waitForEvent('download');
  await page.getByRole('button', { name: /Minister/ }).press('Enter');
  expect((await report).suggestedFilename()).toMatch(/^minister-\d{4}\.csv$/);
  expect(faults).toEqual([]);
  await end();
});

it('shows police whole years, and small numbers as not shown instead of 0', async () => {
  const { page, end } = await atTheDesk(browser, stage, 'liaison', '/desk/figures', inEnglish);
  await readyFigures(page);

  const totals = await page
    .locator('.totals > div')
    .evaluateAll((pairs) => pairs.map((pair) => [...pair.children].map((each) => each.textContent)));
  expect(totals).toContainEqual(['Reports', '7']);
  expect(totals).toContainEqual(['Assessed', 'not shown']);
  expect(totals).not.toContainEqual(['Assessed', '0']);
  expect(await page.getByText('are not shown. They are not 0.').count()).toBe(1);
  expect(await page.getByLabel('From').count()).toBe(0);
  await expectAccessible(page);
  await end();
});

it('finds a case by what is pasted, in the frame and in the command palette', async () => {
  const { page, end } = await atTheDesk(browser, stage, 'analyst', '/desk/queue', inEnglish);
  await page.waitForSelector('.queue-row');

  await page.keyboard.press('/');
  await focusIn(page, 'input');
  await page.keyboard.type(`hxxps://${waiting.host.replaceAll('.', '[.]')}/`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/case/${waiting.caseId}`);

  await page.keyboard.press('Control+k');
  await focusIn(page, '[role=dialog] input');
  await page.keyboard.type(waiting.reference);
  await page.getByRole('menuitem', { name: `Search cases: ${waiting.reference}` }).waitFor();
  await page.keyboard.press('ArrowDown');
  const searched = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('query Search'),
  );
  await page.keyboard.press('Enter');
  await searched;
  await page.waitForFunction(() => document.querySelector('[role=dialog]') === null);
  expect(page.url()).toContain(waiting.caseId);
  // A closed dialog moves the focus back in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  await page.keyboard.press('/');
  await focusIn(page, 'input');
  await page.keyboard.type('example');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Found' }).waitFor();
  await page.waitForFunction(() => document.querySelector('[role=dialog] .loading') === null);
  await expectAccessible(page);
  expect(page.url()).not.toContain('example');
  await end();
});

it('counts the queue, filters by a count, and sets a flood aside and back by keys', async () => {
  const { page, end } = await atTheDesk(browser, stage, 'supervisor', '/desk/queue', inEnglish);
  await page.locator('.counts').waitFor();

  await page.getByRole('link', { name: /^Less than 1 day/ }).press('Enter');
  await page.waitForURL(/age=UNDER_1_DAY/);
  await eventually(async () => expect(await page.getByRole('row').count()).toBe(1));
  expect(await page.getByRole('link', { name: /^Less than 1 day/ }).textContent()).toMatch(/ 1$/);

  await page.getByRole('row').focus();
  await page.keyboard.press(' ');
  await page.getByText('1 case selected').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Set aside as a flood' }).press('Enter');
  await focusIn(page, '[role=dialog] input');
  await page.keyboard.press('Enter');
  await page.getByText(`${waiting.reference}: Set aside`).waitFor();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByText(`${waiting.reference}: Brought back`).waitFor();
  await expectAccessible(page);

  // A dismissal can also be undone later, by another supervisor.
  const caseIds = [waiting.caseId];
  const burst = { receivedFrom: new Date(now.getTime() - 60_000), receivedBefore: new Date() };
  await perform(stage.api, 'dismissFlood', { caseIds, ...burst }, 'secondSupervisor');
  await page.locator('summary', { hasText: 'Floods that were set aside' }).press('Enter');
  await page.getByText(/secondSupervisor · 1 case, 1 still aside/).waitFor();
  await page.getByRole('list', { name: 'Floods' }).getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByText(/secondSupervisor · 1 case, 0 still aside/).waitFor();
  await expectAccessible(page);

  // Several cases at once: each has its own outcome.
  await page.getByRole('row').focus();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Hand back' }).press('Enter');
  await page.getByText(new RegExp(`${waiting.reference}: Refused. You no longer have this case`)).waitFor();
  await perform(stage.api, 'claimCase', { caseId: waiting.caseId }, 'supervisor');
  await page.getByRole('row').focus();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Hand back' }).press('Enter');
  await page.getByText(`${waiting.reference}: Done`).waitFor();
  await end();
});

it('shows the welfare role how long each person worked, and nothing of the cases', async () => {
  const { page, end } = await atTheDesk(browser, stage, 'welfare', '/desk/', inEnglish);
  await page.getByRole('list', { name: 'People and their time' }).waitFor();

  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('analyst ');
  expect(await page.getByRole('link', { name: 'Queue' }).count()).toBe(0);
  await expectAccessible(page);
  await end();
});

it('retries several stopped hand-overs at once, by keys', async () => {
  for (let each = 0; each < 2; each += 1) {
    const { caseId, version } = await judgedCase(stage.api, { country: 'NL' });
    await perform(stage.api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  }
  await workUntilIdle(stage.api);
  const { page, end } = await atTheDesk(browser, stage, 'supervisor', '/desk/work?tab=handOvers', inEnglish);
  const stopped = page.getByText('Stopped', { exact: true });
  await stopped.first().waitFor();
  const count = await stopped.count();

  await page.getByRole('button', { name: 'Retry several' }).press('Enter');
  await page.locator('select[name=channel]').selectOption('ICCAM');
  await page.getByRole('dialog').getByRole('button', { name: 'Retry several' }).press('Enter');
  await page.getByText(`${count} are sent again.`).waitFor();
  await page.waitForFunction(() => !document.querySelector('main')?.textContent?.includes('Stopped'));

  expect(count).toBeGreaterThan(1);
  await end();
});
