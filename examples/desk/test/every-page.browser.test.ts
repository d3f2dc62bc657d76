import type { Browser, Page } from 'playwright-core';
import type { Person } from '../../../packages/api/test/support/api.js';
import { violationsOn } from '../../browser/axe.js';
import type { Stage } from '../../browser/stage.js';
import type { Visit } from '../../browser/visit.js';
import { clippedTexts, englishWordsOn, invisibleStops } from '../../browser/page-checks.js';
import { atTheDesk } from './at-the-desk.js';
import { demoData, startFilledStage } from './filled-stage.js';

const widths = [320, 390, 1280];

let stage: Stage;
let browser: Browser;
let caseId: string;
let referralId: string;
beforeAll(async () => {
  ({ stage, browser, caseId, referralId } = await startFilledStage(demoData));
}, 240_000);
afterAll(() => Promise.all([stage.stop(), browser.close()]));

const pages: readonly (readonly [person: Person, path: () => string])[] = [
  ['analyst', () => '/desk/queue'],
  ['analyst', () => `/desk/case/${caseId}`],
  ['liaison', () => '/desk/liaison'],
  ['liaison', () => `/desk/liaison/${referralId}`],
  ['supervisor', () => '/desk/work'],
  ['supervisor', () => '/desk/work?tab=contacts'],
  ['supervisor', () => '/desk/work?tab=releases'],
  ['administrator', () => '/desk/work?tab=handOvers'],
  ['administrator', () => '/desk/work?tab=exchange'],
  ['administrator', () => '/desk/work?tab=webhooks'],
  ['administrator', () => '/desk/work?tab=accounts'],
  ['supervisor', () => '/desk/work?tab=holds'],
  ['supervisor', () => '/desk/work?tab=law'],
  ['supervisor', () => '/desk/figures'],
  ['welfare', () => '/desk/welfare'],
  ['auditor', () => '/desk/audit'],
];

async function ready(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

/** What is wrong with the layout of a page at one width. The page stays loaded: only the window changes. */
async function layoutAt(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const height = await page.locator('header.top').evaluate((top) => top.getBoundingClientRect().height);
  return [
    ...(overflow > 0 ? [`${width} px: scrolls sideways by ${overflow} px`] : []),
    ...(width >= 1280 && height > 60 ? [`${width} px: the bar above is ${height} px high`] : []),
    ...(await clippedTexts(page)).map((text) => `${width} px: clipped: ${text}`),
  ];
}

/**
 * What somebody meets who uses the keyboard or a screen reader, at the present width. The language changes neither the order
 * of focus nor the roles of elements, so one language is checked.
 */
async function accessAt(page: Page, width: number): Promise<readonly string[]> {
  return [
    ...(await violationsOn(page)).map((each) => `${width} px: axe: ${each}`),
    ...(await invisibleStops(page, 60)).map((stop) => `${width} px: focus not visible: ${stop}`),
  ];
}

/** Opens every page in a language, each person in one window, and returns what the check finds. */
async function problemsOn(
  locale: string,
  check: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const windows = new Map<Person, Visit>();
  const problems: string[] = [];
  for (const [person, path] of pages) {
    const known = windows.get(person);
    const visit = known ?? (await atTheDesk(browser, stage, person, path(), { locale }));
    windows.set(person, visit);
    const { page } = visit;
    await page.setViewportSize({ width: 1280, height: 900 });
    if (known !== undefined) await page.goto(path());
    await ready(page);
    const found = await check(page);
    problems.push(...found.map((each) => `${path().replace(/[0-9a-f-]{36}/, 'ID')} ${each}`));
  }
  for (const { faults, end } of windows.values()) {
    problems.push(...faults);
    await end();
  }
  return problems;
}

it.each(['nl-BE', 'fr-BE', 'de-BE', 'en-GB'])(
  'shows every page in %s without sideways scrolling, clipped text or words of another language',
  async (locale) => {
    const problems = await problemsOn(locale, async (page) => {
      const words = await englishWordsOn(page);
      const foreign = locale === 'en-GB' ? [] : words.map((word) => `English: ${word}`);
      const unseen = words.length === 0 && locale === 'en-GB' ? ['the check sees no English word'] : [];
      const found = [...foreign, ...unseen];
      for (const width of widths) {
        found.push(...(await layoutAt(page, width)));
        if (locale === 'nl-BE' && width !== 390) found.push(...(await accessAt(page, width)));
      }
      return found;
    });

    expect(problems).toEqual([]);
  },
  240_000,
);

it('opens the pages and tools of a narrow window by a button, and closes them with Escape', async () => {
  const { page, end } = await atTheDesk(browser, stage, 'supervisor', '/desk/queue', {
    locale: 'nl-BE',
    width: 320,
  });
  await ready(page);
  const pagesShown = page.getByRole('navigation', { name: 'Pagina’s' });
  const menu = page.getByRole('button', { name: 'Menu' });

  expect(await pagesShown.count()).toBe(0);
  await menu.press('Enter');
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  await pagesShown.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await pagesShown.waitFor({ state: 'hidden' });

  await menu.press('Enter');
  await pagesShown.getByRole('link', { name: 'Cijfers' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Cijfers' }).waitFor();
  expect(await menu.getAttribute('aria-expanded')).toBe('false');
  await end();
});
