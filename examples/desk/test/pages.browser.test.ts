import type { Browser } from 'playwright-core';
import { prepareDemo } from '../../../packages/api/src/seeds/prepare-demo.js';
import { refreshStatistics } from '../../../packages/api/src/features/statistics/refresh-statistics.js';
import type { Person } from '../../../packages/api/test/support/api.js';
import { judgedCase, perform } from '../../../packages/api/test/support/casework.js';
import { runTick, workUntilIdle } from '../../../packages/api/test/support/work.js';
import { violationsOn } from '../../browser/axe.js';
import { isTakingPictures, picture } from '../../browser/picture.js';
import { type Stage, startStage } from '../../browser/stage.js';
import { launchBrowser, overflowAt, type Visit } from '../../browser/visit.js';
import { atTheDesk, waitingCase } from './at-the-desk.js';

/** The addresses of the demo data do not exist. */
const gone = {
  check: async () => ({ status: 404, redirect: null, method: 'HEAD' as const }),
  close: async () => {},
};

let stage: Stage;
let browser: Browser;
let caseId: string;
let referralId: string;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage({ removalAgent: gone }), launchBrowser()]);
  const { api } = stage;
  api.clock.now = new Date();
  if (isTakingPictures) await prepareDemo(api.system.orm, { keys: api.system.keys, now: api.clock.now });
  else await routedToPolice();
  await workUntilIdle(api);
  caseId = (await waitingCase(stage, 'NL')).caseId;
  await perform(api, 'claimCase', { caseId }, 'analyst');
  for (let round = 0; round < 5; round += 1) await runTick(api, refreshStatistics);
  const { data } = await api.send('{ referrals(first: 1) { nodes { id } } }', {}, 'liaison');
  referralId = data.referrals.nodes[0].id;
}, 240_000);

async function routedToPolice(): Promise<void> {
  const { caseId: routed, version } = await judgedCase(stage.api, { country: 'BE' });
  await perform(stage.api, 'routeCase', { caseId: routed, expectedVersion: version }, 'analyst');
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
