import type { Browser } from 'playwright-core';
import type { Person, TestApi } from '../../../packages/api/test/support/api.js';
import { judgedCase, perform } from '../../../packages/api/test/support/casework.js';
import { violationsOn } from '../../browser/axe.js';
import { isTakingPictures, picture } from '../../browser/picture.js';
import type { Stage } from '../../browser/stage.js';
import { overflowAt, type Visit } from '../../browser/visit.js';
import { atTheDesk } from './at-the-desk.js';
import { demoData, startFilledStage } from './filled-stage.js';

let stage: Stage;
let browser: Browser;
let caseId: string;
let referralId: string;
beforeAll(async () => {
  const fill = isTakingPictures ? demoData : routedToPolice;
  ({ stage, browser, caseId, referralId } = await startFilledStage(fill));
}, 240_000);

async function routedToPolice(api: TestApi): Promise<void> {
  const { caseId: routed, version } = await judgedCase(api, { country: 'BE' });
  await perform(api, 'routeCase', { caseId: routed, expectedVersion: version }, 'analyst');
}
afterAll(() => Promise.all([stage.stop(), browser.close()]));

const windows = new Map<Person, Visit>();

/** Opens a page in the window of a person, which keeps what it has loaded. */
async function opened(person: Person, path: string): Promise<Visit> {
  const before = windows.get(person);
  const visit = before ?? (await atTheDesk(browser, stage, person, path, { locale: 'en-GB' }));
  windows.set(person, visit);
  if (before !== undefined) await before.page.goto(path);
  return visit;
}

it.each<[name: string, person: Person, path: () => string]>([
  ['queue', 'analyst', () => '/desk/queue'],
  ['case', 'analyst', () => `/desk/case/${caseId}`],
  ['police', 'liaison', () => '/desk/liaison'],
  ['referral', 'liaison', () => `/desk/liaison/${referralId}`],
  ['work', 'supervisor', () => '/desk/work'],
  ['contacts', 'supervisor', () => '/desk/work?tab=contacts'],
  ['hand-overs', 'administrator', () => '/desk/work?tab=handOvers'],
  ['figures', 'supervisor', () => '/desk/figures'],
  ['wellbeing', 'welfare', () => '/desk/welfare'],
  ['audit', 'auditor', () => '/desk/audit'],
])(
  'shows the page %s without a violation, at the width of a phone and of a desk',
  async (name, person, path) => {
    const { page, faults } = await opened(person, path());
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('main .loading') === null);

    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowAt(page, [320, 390, 1280])).toEqual({ 320: 0, 390: 0, 1280: 0 });
    expect(faults).toEqual([]);
    await picture(page, `desk-${name}`);
  },
);
