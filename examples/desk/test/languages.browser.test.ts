import type { Browser } from 'playwright-core';
import { words } from '@meldpunt/domain/words/en';
import { type Stage, startStage } from '../../browser/stage.js';
import { launchBrowser } from '../../browser/visit.js';
import { atTheDesk, waitingCase } from './at-the-desk.js';

let stage: Stage;
let browser: Browser;
let caseId: string;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
  stage.api.clock.now = new Date();
  caseId = (await waitingCase(stage, 'NL')).caseId;
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

/** English words that no other language of the desk has. */
const english = /\b(the|and|with|your|case|child|which|what|claim|filter by|sign out|findings)\b/i;

const textOf = (path: string, locale: string, person: 'analyst' | 'supervisor' | 'welfare' = 'analyst') =>
  atTheDesk(browser, stage, person, path, { locale }).then(async ({ page, end }) => {
    await page.waitForSelector('main h1');
    await page.waitForFunction(() => document.querySelector('.loading') === null);
    const text = await page.locator('.shell').evaluate((shell) => {
      const copy = shell.cloneNode(true) as HTMLElement;
      for (const each of copy.querySelectorAll('[translate=no], .who, .name, .language')) each.remove();
      return copy.textContent ?? '';
    });
    await end();
    return text;
  });

it.each(['nl-BE', 'fr-BE', 'de-BE'])('says everything in %s', async (locale) => {
  for (const [path, person] of [
    ['/desk/queue', 'analyst'],
    [`/desk/case/${caseId}`, 'analyst'],
    ['/desk/work', 'supervisor'],
    ['/desk/figures', 'supervisor'],
    ['/desk/welfare', 'welfare'],
  ] as const) {
    const text = await textOf(path, locale, person);

    expect(text.length).toBeGreaterThan(100);
    expect(english.exec(text)?.[0]).toBeUndefined();
  }
});

it('finds English words in English, so that the check above can fail', async () => {
  expect(await textOf(`/desk/case/${caseId}`, 'en-GB')).toMatch(english);
  expect(words.labels.FindingsQuestion.accessibility).toMatch(/Can the address/);
});
