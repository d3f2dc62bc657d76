import type { Browser, Page } from 'playwright-core';
import { Analyst } from '../../../packages/api/demo/people/analyst.js';
import { Police } from '../../../packages/api/demo/people/police.js';
import { illegalAtHome } from '../../../packages/api/demo/people/answers.data.js';
import { staffOf, tokenOf } from '../../../packages/api/demo/people/staff.js';
import { Reporters } from '../../../packages/api/demo/people/reporter.js';
import { openWorld, type World } from '../../../packages/api/demo/world/open-world.js';
import { passTime } from '../../../packages/api/demo/world/pass-time.js';
import { places } from '../../../packages/api/demo/world/places.data.js';
import { workByClock } from '../../../packages/api/counterparts/work-by-clock.js';
import { people, type PersonName } from '../../../packages/api/src/seeds/people.js';
import { violationsOn } from '../../browser/axe.js';
import { picture } from '../../browser/picture.js';
import { clippedTexts, englishWordsOn } from '../../browser/page-checks.js';
import { launchBrowser, overflowAt, visit } from '../../browser/visit.js';
import { answerAll, focusIn, nationalKeys, recordAndRoute } from './at-the-desk.js';
import { addScreens } from '../../serve/screens.js';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([
    openWorld(
      new Date(),
      () => {},
      async (app, opened) => {
        const signIns = Object.entries(people).map(([name, person]) => ({
          ...person,
          token: () => tokenOf(name as PersonName, opened),
        }));
        const { outside, system } = opened;
        await addScreens(
          app,
          signIns,
          {},
          {
            outside,
            passTime: (hours) => passTime(system.databaseUrl, hours),
          },
        );
      },
    ),
    launchBrowser(),
  ]);
});
afterAll(() => Promise.all([world.close(), browser.close()]));

const pass = async (minutes: number): Promise<void> => {
  world.clock.forward(minutes);
  await workByClock(world.system);
};

/** The rows of one SQL statement on the database of the demo. */
const rows = (statement: string): Promise<{ readonly reference: string; readonly at: Date }[]> =>
  world.system.orm.em.fork().getConnection().execute(statement);

const urlOn = (page: Page, hostname: string): Promise<string> =>
  page.locator('code', { hasText: hostname }).first().innerText();

/** A reported case that an analyst has claimed and located, opened on the desk as this analyst. */
async function openedCase(page: Page, url: string, place: (typeof places)[keyof typeof places]) {
  const staff = staffOf(world);
  await new Reporters(staff).report(url, 'browser');
  const analyst = new Analyst(staff.analyst);
  const claimed = await analyst.claim(place);
  await analyst.locate(claimed, place);
  await page.goto(`/desk/case/${claimed.id}`);
}

it('brings a case that was routed in the browser to its recipients, and lets a visitor act for them', async () => {
  const { page, faults, end } = await visit(browser, world.url, { locale: 'en-GB' });
  await page.addInitScript(() => sessionStorage.setItem('meldpunt.person', 'demo-analyst'));
  await page.goto('/demo');
  const url = await urlOn(page, places.hotlineAbroad.hostname);
  expect(await page.getByText('Nothing received yet.').count()).toBe(4);

  await openedCase(page, url, places.hotlineAbroad);
  await answerAll(page, nationalKeys);
  await recordAndRoute(page);
  await pass(1);

  await page.goto('/demo');
  const exchange = page.getByRole('region', { name: 'Exchange: hotlines of other countries' });
  await exchange.getByText('for NL').waitFor();
  await exchange.getByRole('button', { name: 'Reported to police' }).press('Enter');
  await exchange.locator('p', { hasText: 'Reported to police' }).waitFor();
  const own = page.locator('li', { hasText: url });
  await own.getByRole('button', { name: 'Remove the page' }).press('Enter');
  await own.getByText('removed', { exact: true }).waitFor();
  expect((await fetch(`http://127.0.0.1:${new URL(url).port}${new URL(url).pathname}`)).status).toBe(410);
  await pass(60);

  await page.goto('/desk/queue?status=ROUTED');
  await page.getByRole('row').press('Enter');
  await page.getByText('Acknowledged').first().waitFor();

  await page.goto('/demo');
  await page.getByRole('button', { name: 'Let the Dutch hotline report' }).press('Enter');
  await page.getByText('for BE').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowAt(page, [320, 390, 1280])).toEqual({ 320: 0, 390: 0, 1280: 0 });
  await picture(page, 'demo');
  expect(faults).toEqual([]);
  await end();
});

it('brings a cleared notice to the provider, who answers it', async () => {
  const { page, end } = await visit(browser, world.url, { locale: 'en-GB' });
  await page.addInitScript(() => sessionStorage.setItem('meldpunt.person', 'demo-analyst'));
  await page.goto('/demo');
  await page.getByRole('button', { name: 'Send it a forged message' }).press('Enter');
  await page.getByText('NO_SECRET').waitFor();
  await page.getByRole('button', { name: 'Register the receiver' }).press('Enter');
  await page.getByRole('button', { name: 'Register the receiver' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Send it a forged message' }).press('Enter');
  await page.getByText('WRONG_SIGNATURE').waitFor();
  await openedCase(page, await urlOn(page, places.home.hostname), places.home);
  await answerAll(page, nationalKeys);
  await recordAndRoute(page);
  await pass(1);

  await page.goto('/demo');
  const police = page.getByRole('region', { name: 'Police' });
  const referral = police.getByRole('link').first();
  await referral.waitFor();
  const path = (await referral.getAttribute('href')) ?? '';
  await page.addInitScript(() => sessionStorage.setItem('meldpunt.person', 'demo-liaison'));
  await page.goto(path);
  await page.getByRole('button', { name: 'Clear the takedown' }).press('Enter');
  await focusIn(page, '[role=dialog] input');
  await page.keyboard.type('DEMO.1/2026');
  await page.keyboard.press('Enter');
  await page.getByText('Takedown: cleared').waitFor();
  await pass(1);
  await new Analyst(staffOf(world).analyst).approveContact('abuse@hosting.example');
  for (let hours = 0; hours < 96 && world.outside.mail.received.length === 0; hours += 2) await pass(120);

  await page.goto('/demo');
  const receiver = page.getByRole('region', { name: 'Webhook receiver: a system outside' });
  await receiver
    .getByRole('listitem')
    .filter({ hasText: /Signature is right.*TAKEDOWN_CLEARED/s })
    .waitFor();
  await page.getByRole('link', { name: 'Answer as the provider' }).press('Enter');
  await page.waitForURL('**/answer/**');
  expect(await page.locator('form').count()).toBeGreaterThan(0);
  await end();
});

it('lets a supervisor set the form of a provider, and record that it was sent', async () => {
  const { page, end } = await visit(browser, world.url, { locale: 'en-GB' });
  await page.addInitScript(() => sessionStorage.setItem('meldpunt.person', 'demo-supervisor'));
  await page.goto('/desk/work?tab=contacts');
  await page.getByRole('button', { name: 'Set a recipient' }).press('Enter');
  await page.getByLabel('For notices about').selectOption('HOSTNAME');
  await page.getByLabel('Value').fill(places.passedOn.hostname);
  await page.getByLabel('Address of the form').fill('https://hosting.example/abuse');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[role=dialog]') === null);

  const staff = staffOf(world);
  const url = `http://${places.passedOn.hostname}/page`;
  await new Reporters(staff).report(url, 'form');
  const analyst = new Analyst(staff.analyst);
  const claimed = await analyst.claim(places.passedOn);
  await analyst.locate(claimed, places.passedOn);
  const { version } = await analyst.judge(claimed, illegalAtHome);
  await analyst.route(claimed, version);
  await pass(1);
  const police = new Police(staff.liaison, world.url, () => tokenOf('liaison', world));
  await police.readFeed();
  await police.clearTakedown(police.referralAbout(url), 'DEMO.2/2026');
  for (let hours = 0; hours < 96; hours += 12) await pass(12 * 60);

  await page.goto(`/desk/case/${claimed.id}`);
  await page.locator('summary', { hasText: 'Notices to the provider' }).press('Enter');
  await page.locator('pre').waitFor();
  expect(await page.locator('pre').innerText()).toMatch(/passed-on/);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have sent the form' }).press('Enter');
  await page.getByLabel('Ticket number').fill('TICKET-1');
  await page.keyboard.press('Enter');
  await page.getByText(/Form sent on .* TICKET-1/).waitFor();
  expect(await page.getByRole('button', { name: 'I have sent the form' }).count()).toBe(0);
  await end();
});

it('lets a visitor pass time: what is due then happens, and the audit trail keeps its times', async () => {
  const { page, end } = await visit(browser, world.url, { locale: 'en-GB' });
  await page.addInitScript(() => sessionStorage.setItem('meldpunt.person', 'demo-analyst'));
  await page.goto('/demo');
  await openedCase(page, await urlOn(page, places.home.hostname), places.home);
  await page.getByText(/yours for/).waitFor();
  const opened = 'select reference, opened_at as at from hotline_case order by opened_at desc limit 1';
  const trail = 'select id, at from audit_entry order by id';
  const [[found], audited] = [await rows(opened), await rows(trail)];

  await page.goto('/demo');
  await page.getByRole('button', { name: '72 hours' }).press('Enter');
  await page.waitForURL('**/demo');
  const [[aged], keptTrail] = [await rows(opened), await rows(trail)];
  await workByClock(world.system);
  await page.goto('/desk/queue');
  const late = page.locator('.late');
  await late.locator('summary').press('Enter');
  // The case is late with more than one deadline.
  await late
    .getByRole('link', { name: found?.reference ?? '' })
    .first()
    .waitFor();

  expect(aged?.reference).toBe(found?.reference);
  expect(Number(found?.at) - Number(aged?.at)).toBe(72 * 3_600_000);
  expect(keptTrail.slice(0, audited.length)).toEqual(audited);
  await end();
});

it('is in the language of the visitor, at each width', async () => {
  for (const [locale, title] of [
    ['nl-BE', 'De anderen in deze demo'],
    ['fr-BE', 'Les autres dans cette démo'],
    ['de-BE', 'Die anderen in dieser Demo'],
    ['en-GB', 'The others in this demo'],
  ] as const) {
    const { page, end } = await visit(browser, world.url, { locale });
    await page.goto('/demo');

    expect(await page.locator('h1').innerText()).toBe(title);
    const words = await englishWordsOn(page);
    if (locale === 'en-GB') expect(words).not.toEqual([]);
    else expect(words).toEqual([]);
    expect(await overflowAt(page, [320, 390, 1280])).toEqual({ 320: 0, 390: 0, 1280: 0 });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await clippedTexts(page)).toEqual([]);
    await end();
  }
});
