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

/** The text of each page, as one person sees them in one window. */
async function textsOf(
  paths: readonly string[],
  locale: string,
  person: 'analyst' | 'supervisor' | 'welfare' = 'analyst',
): Promise<readonly string[]> {
  const { page, end } = await atTheDesk(browser, stage, person, paths[0], { locale });
  const texts: string[] = [];
  for (const path of paths) {
    if (texts.length > 0) await page.goto(path);
    await page.waitForSelector('main h1');
    await page.waitForFunction(() => document.querySelector('.loading') === null);
    const text = await page.locator('.shell').evaluate((shell) => {
      const copy = shell.cloneNode(true) as HTMLElement;
      for (const each of copy.querySelectorAll('[translate=no], .who, .name, .language')) each.remove();
      return copy.textContent ?? '';
    });
    texts.push(text);
  }
  await end();
  return texts;
}

it.each(['nl-BE', 'fr-BE', 'de-BE'])('says everything in %s', async (locale) => {
  for (const [person, ...paths] of [
    ['analyst', '/desk/queue', `/desk/case/${caseId}`],
    ['supervisor', '/desk/work', '/desk/figures'],
    ['welfare', '/desk/welfare'],
  ] as const)
    for (const text of await textsOf(paths, locale, person)) {
      expect(text.length).toBeGreaterThan(100);
      expect(english.exec(text)?.[0]).toBeUndefined();
    }
});

it('finds English words in English, so that the check above can fail', async () => {
  const [text] = await textsOf([`/desk/case/${caseId}`], 'en-GB');
  expect(text).toMatch(english);
  expect(words.labels.FindingsQuestion.accessibility).toMatch(/Can the address/);
});
