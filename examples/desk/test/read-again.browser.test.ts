import type { Browser, Page } from 'playwright-core';
import { openWork } from '../../../packages/api/test/support/hand-overs.js';
import { perform, reportedCase } from '../../../packages/api/test/support/casework.js';
import { violationsOn } from '../../browser/axe.js';
import { type Stage, startStage } from '../../browser/stage.js';
import { launchBrowser } from '../../browser/visit.js';
import { atTheDesk, eventually } from './at-the-desk.js';
import { replacedResponses } from './replaced-responses.js';

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
  stage.api.clock.now = new Date();
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

/** The operations that the page sends from now on, by name. */
function operationsOf(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const name = /(?:query|subscription) (\w+)/.exec(request.postData() ?? '')?.[1];
    if (name !== undefined) names.push(name);
  });
  return names;
}

it.each([
  ['nl-BE', 'Nieuwste eerst', 'Gelezen op', 'Opnieuw lezen'],
  ['fr-BE', 'Les plus récents d’abord', 'Lu le', 'Relire'],
  ['de-BE', 'Neueste zuerst', 'Gelesen am', 'Neu lesen'],
  ['en-GB', 'Newest first', 'Read on', 'Read again'],
])(
  'shows an auditor the newest entry first, and reads again when asked, in %s',
  async (locale, order, readAt, again) => {
    const { caseId } = await reportedCase(stage.api);
    stage.api.clock.now = new Date(stage.api.clock.now.getTime() + 60_000);
    await perform(stage.api, 'claimCase', { caseId }, 'analyst');
    const { page, end } = await atTheDesk(browser, stage, 'auditor', '/desk/audit', { locale });
    const times = page.locator('.rows > li time');
    await times.first().waitFor();
    const shown = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    const operations = operationsOf(page);

    expect(new Set(shown).size).toBeGreaterThan(1);
    expect(shown).toEqual([...shown].sort().reverse());
    expect(await page.locator('select[name=orderBy] option:checked').textContent()).toBe(order);
    expect(await page.locator('.read-at').textContent()).toContain(readAt);
    expect(await violationsOn(page)).toEqual([]);

    await perform(stage.api, 'releaseCase', { caseId }, 'analyst');
    await page.waitForTimeout(1_500);
    expect(operations).toEqual([]);
    await page.getByRole('button', { name: again }).press('Enter');
    await eventually(async () => expect(operations).toEqual(['AuditTrail']));

    await page.locator('select[name=orderBy]').selectOption('OLDEST');
    await page.locator('.audit-filters [type=submit]').press('Enter');
    await eventually(async () => {
      const now = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      expect(now).toEqual([...now].sort());
    });
    await end();
  },
);

it.each([
  ['nl-BE', 'Sindsdien zijn dossiers gewijzigd.', 'Opnieuw lezen'],
  ['fr-BE', 'Des dossiers ont changé depuis.', 'Relire'],
  ['de-BE', 'Seither haben sich Fälle geändert.', 'Neu lesen'],
  ['en-GB', 'Cases have changed since then.', 'Read again'],
])(
  'says in %s that cases have changed since figures were read, and reads them when asked',
  async (locale, changed, again) => {
    const { page, end } = await atTheDesk(browser, stage, 'supervisor', '/desk/figures', { locale });
    await page.locator('.read-at .quiet').waitFor();
    await page.waitForFunction(() => document.querySelector('main .loading') === null);
    const note = page.locator('.read-at [role=status]');
    // An earlier change may arrive late.
    await eventually(async () => {
      await page.getByRole('button', { name: again }).press('Enter');
      await page.waitForTimeout(1_500);
      expect(await note.textContent()).toBe('');
    });
    const operations = operationsOf(page);
    await reportedCase(stage.api);
    await page.getByText(changed).waitFor();
    expect(operations).toEqual([]);

    await page.getByRole('button', { name: again }).press('Enter');
    await eventually(async () => expect(await note.textContent()).toBe(''));
    expect(operations).toContain('StatisticsOverTime');
    await end();
  },
);

it('tells work items apart by the references of their cases', async () => {
  const about = await Promise.all([1, 2, 3].map(() => reportedCase(stage.api)));
  for (const { caseId } of about) await openWork(stage.api, 'CHECK_BY_HAND', { caseId });
  const { page, end } = await atTheDesk(browser, stage, 'analyst', '/desk/work', { locale: 'nl-BE' });
  const links = page.locator('.rows a');
  await links.nth(2).waitFor();
  const names = await links.allTextContents();

  expect(names).toHaveLength(3);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^Dossier MP-\d{9}$/);
  await end();
});

it('reads the queue again while changes keep coming', async () => {
  const { page, end } = await atTheDesk(browser, stage, 'analyst', '/desk/queue');
  await page.waitForSelector('.queue-row');
  await page.waitForTimeout(1_500);
  const operations = operationsOf(page);
  const counts: number[] = [];
  const started = Date.now();
  while (Date.now() - started < 4_000) {
    await reportedCase(stage.api);
    await page.waitForTimeout(300);
    counts.push(operations.filter((name) => name === 'Cases').length);
  }

  expect(counts.at(-1)).toBeGreaterThanOrEqual(2);
  expect(counts.at(-1)).toBeLessThanOrEqual(4);
  await end();
});

it('shows in an open part of a case what colleagues do meanwhile, and a failure with a way to try again', async () => {
  const { caseId } = await reportedCase(stage.api);
  const responses = replacedResponses();
  const { page, end } = await atTheDesk(browser, stage, 'analyst', `/desk/case/${caseId}`, {
    locale: 'en-GB',
    prepare: responses.prepare,
  });
  const part = (title: string) =>
    page.locator('details', { has: page.getByRole('heading', { name: title }) });
  responses.replace({ status: 503, json: {} }, 'query CaseDeadlines');
  await part('Deadlines').locator('summary').press('Enter');
  const retry = part('Deadlines').getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  responses.restore();
  await retry.press('Enter');
  await part('Deadlines').getByRole('listitem').first().waitFor();
  expect(await retry.count()).toBe(0);

  await part('Timeline').locator('summary').press('Enter');
  const claimed = part('Timeline').getByText('Case claimed');
  await part('Timeline').getByRole('listitem').first().waitFor();
  expect(await claimed.count()).toBe(0);
  await perform(stage.api, 'claimCase', { caseId }, 'secondAnalyst');
  await claimed.waitFor();
  await end();
});
