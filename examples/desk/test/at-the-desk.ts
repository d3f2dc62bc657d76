import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Person } from '../../../packages/api/test/support/api.js';
import { perform, reportedCase } from '../../../packages/api/test/support/casework.js';
import type { Stage } from '../../browser/stage.js';
import { type Manner, visit, type Visit } from '../../browser/visit.js';

/** How a person opens the desk. `prepare` sets up the page before it opens. */
type DeskManner = Manner & { readonly prepare?: (page: Page) => Promise<unknown> };

/** Opens the desk as one of the people of the tests. */
export async function atTheDesk(
  browser: Browser,
  { origin }: Pick<Stage, 'origin'>,
  person: Person,
  path = '/desk/',
  { prepare, ...manner }: DeskManner = {},
): Promise<Visit> {
  const opened = await visit(browser, origin, manner);
  await prepare?.(opened.page);
  await opened.page.addInitScript((subject) => sessionStorage.setItem('meldpunt.person', subject), person);
  await opened.page.goto(path);
  return opened;
}

/** A reported case that is hosted in a country, which nobody has claimed. */
export async function waitingCase(
  { api }: Stage,
  country: string,
): Promise<{ readonly caseId: string; readonly itemId: string }> {
  const found = await reportedCase(api);
  await perform(api, 'claimCase', { caseId: found.caseId }, 'analyst');
  const seen = { contentItemId: found.itemId, source: 'ANALYST', country, provider: 'Example Hosting' };
  await perform(api, 'recordHostingObservation', seen, 'analyst');
  await perform(api, 'releaseCase', { caseId: found.caseId }, 'analyst');
  return found;
}

/** The key of the answer to each question. */
export type Keys = Readonly<Record<string, string>>;

/** A photo of a minor that is illegal under national law only. */
export const nationalKeys: Keys = {
  accessibility: '1',
  medium: '1',
  subject: '2',
  conduct: '2',
  apparentAge: '4',
  sex: '1',
  severe: '2',
  realChild: '1',
  selfGenerated: '2',
  childModelling: '2',
  immediateDanger: '2',
  siteType: '5',
  commerciality: '2',
  paymentMethods: '1',
};

/** An adult, and nothing outside the definition. */
export const harmlessKeys: Keys = {
  accessibility: '1',
  medium: '1',
  subject: '5',
  conduct: '5',
  promotesAbuse: '2',
  advertisesAbuse: '2',
  besideDefinition: '1',
  immediateDanger: '2',
};

/** Answers every question that is shown, in the order in which they are asked. Returns the number of keys pressed. */
export async function answerAll(page: Page, keys: Keys): Promise<number> {
  await page.waitForSelector('fieldset[data-question]');
  for (let pressed = 0; ; pressed += 1) {
    const open = page.locator('fieldset[data-question]:not(.answered)');
    if ((await open.count()) === 0) return pressed;
    const name = (await open.first().getAttribute('data-question')) ?? '';
    const key = keys[name];
    if (key === undefined) throw new Error(`no answer to ${name}`);
    await moveTo(page, name);
    await page.keyboard.press(key);
    await page.waitForSelector(`fieldset.answered[data-question="${name}"]`, { state: 'attached' });
  }
}

/** After an answer the focus is on the next question; a question with several answers keeps it, and Tab goes on. */
async function moveTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('fieldset')?.dataset['question'] ?? null);
  for (let now = await focused(); now !== null && now !== name; now = await focused())
    await page.keyboard.press('Tab');
}

/** Waits until the focus is in an element. Keys that are pressed before go to another element. */
export const focusIn = async (page: Page, selector: string): Promise<void> =>
  page.locator(`${selector}:focus-within`).waitFor();

/** Repeats a check until it passes, because a page shows its new state some time after a key. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (let left = 150; left > 0; left -= 1) {
    const failed = await check().then(
      () => false,
      () => true,
    );
    if (!failed) return;
    await setTimeout(100);
  }
  await check();
}

/** A decision as the page shows it, in codes: the verdict, the route with its legs, and all reasons. */
export const decisionIn = (page: Page, part: '.preview' | '.stored'): Promise<object> =>
  page.locator(part).evaluate((shown) => {
    const all = (name: string) =>
      [...shown.querySelectorAll<HTMLElement>(`[data-${name}]`)].map(({ dataset }) => dataset[name]);
    return { verdict: all('verdict'), route: all('route'), legs: all('leg'), codes: all('code') };
  });

/** Records the answers and routes the case, by keys. Returns the decisions before and after. */
export async function recordAndRoute(page: Page) {
  const previewed = await decisionIn(page, '.preview');
  await page.keyboard.press('s');
  await page.waitForSelector('.stored');
  await page.keyboard.press('r');
  await focusIn(page, '[role=dialog]');
  await page.keyboard.press('Tab');
  await focusIn(page, '[role=dialog] [type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=dialog]', { state: 'detached' });
  await page.waitForSelector('.stored [data-route]');
  return { previewed, stored: await decisionIn(page, '.stored') };
}
