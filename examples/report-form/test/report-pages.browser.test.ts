import type { Browser } from 'playwright-core';
import { violationsOn } from '../../browser/axe.js';
import { clippedTexts, englishWordsOn } from '../../browser/page-checks.js';
import { picture } from '../../browser/picture.js';
import { startStage, type Stage } from '../../browser/stage.js';
import { launchBrowser } from '../../browser/visit.js';
import { expectNoSidewaysScrolling, open, press } from './support.js';

let stage: Stage;
let browser: Browser;
let isAway = false;
beforeAll(async () => {
  const form = {
    interviewUrl: 'https://interview.example/',
    apiUrl: () => (isAway ? 'http://127.0.0.1:9/graphql' : `${stage.origin}/graphql`),
  };
  [stage, browser] = await Promise.all([startStage({}, form), launchBrowser()]);
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

/** Eleven states, each at three widths, on a busy machine. */
const walkMs = 180_000;

const languages = ['nl', 'fr', 'de', 'en'];

it.each(languages)(
  'has pages without a fault in every state: %s',
  async (language) => {
    const { page, end } = await open(browser, stage, `/report/${language}`);
    const check = async (name: string): Promise<void> => {
      await expectNoSidewaysScrolling(page);
      expect(await clippedTexts(page)).toEqual([]);
      const words = await englishWordsOn(page);
      if (language === 'en') expect(words).not.toEqual([]);
      else expect(words).toEqual([]);
      // The language changes neither roles nor colours.
      if (language !== 'nl') return;
      expect(await violationsOn(page)).toEqual([]);
      await picture(page, `report-${name}`);
    };

    await check('form');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.fill('#email', 'x');
    await page.fill('#seen', '2029-01-01T10:00');
    await page.fill('#remarks', 'y'.repeat(2001));
    await press(page);
    await check('problems');
    await page.fill('#email', 'someone@post.example');
    await page.fill('#seen', '2026-11-19T21:30');
    await page.fill('#remarks', 'y'.repeat(150));
    await page.fill('#where', `host.example/a hxxp://two[.]example/${'b'.repeat(300)} http://localhost/`);
    await page.check('#danger');
    await page.check('#kind-FORUM');
    await press(page);
    await check('check');
    isAway = true;
    await press(page);
    isAway = false;
    await check('unavailable');
    await press(page);
    await check('sent');
    const receipt = await page.innerText('#receipt');
    await page.goto(`/report/${language}/status`);
    await page.fill('#receipt', 'x');
    await press(page);
    await check('status-problem');
    await page.fill('#receipt', receipt);
    await press(page);
    await check('status');
    for (const name of ['what-happens', 'what-counts', 'privacy']) {
      await page.goto(`/report/${language}/${name}`);
      await check(name);
    }
    await end();
  },
  walkMs,
);

it('stays readable in dark colours and in colours that the reader forces', async () => {
  for (const manner of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    const { page, end } = await open(browser, stage, '/report/nl', manner);

    await press(page);

    expect(await violationsOn(page)).toEqual([]);
    await picture(page, `report-problems-${Object.values(manner)[0]}`);
    await end();
  }
});
