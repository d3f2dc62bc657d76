import type { Browser, Page } from 'playwright-core';
import type { Stage } from '../../browser/stage.js';
import { overflowAt, visit, type Manner } from '../../browser/visit.js';

/** A page that one person has open. */
export interface Opened {
  readonly page: Page;
  /** Ends the visit. Expects that it loaded nothing from elsewhere, had no fault and stored nothing in the browser. */
  readonly end: () => Promise<void>;
}

/** Statuses of pages with problems, which Chromium reports as faults. */
const expectedStatus = /status of (422|429|503)/;

export async function open(
  browser: Browser,
  { origin }: Stage,
  path: string,
  manner: Manner = {},
): Promise<Opened> {
  const visited = await visit(browser, origin, manner);
  const { page } = visited;
  await page.goto(path);
  return {
    page,
    end: async () => {
      expect(visited.requests.filter((url) => !url.startsWith(`${origin}/report`))).toEqual([]);
      expect(visited.faults.filter((fault) => !expectedStatus.test(fault))).toEqual([]);
      const stored = await page.context().storageState();
      expect(stored).toEqual({ cookies: [], origins: [] });
      await visited.end();
    },
  };
}

/** 320 pixels are also what 1,280 pixels become at 400 % zoom. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  expect(await overflowAt(page, [320, 390, 1280])).toEqual({ 320: 0, 390: 0, 1280: 0 });
}

/** Sends the form or the page that follows it. */
export async function press(page: Page, name = 'button.main'): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click(name)]);
}

export const mainText = (page: Page): Promise<string> => page.innerText('main');
