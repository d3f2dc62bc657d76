import type { Browser, Locator, Page } from 'playwright-core';
import {
  judgedCase,
  nationalFindings,
  perform,
  siteAnswers,
} from '../../../packages/api/test/support/casework.js';
import { workUntilIdle } from '../../../packages/api/test/support/work.js';
import { type Stage, startStage } from '../../browser/stage.js';
import { violationsOn } from '../../browser/axe.js';
import { launchBrowser } from '../../browser/visit.js';
import { answerAll, atTheDesk, focusIn, nationalKeys, waitingCase } from './at-the-desk.js';
import { type ReplacedResponses, replacedResponses } from './replaced-responses.js';

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
  stage.api.clock.now = new Date();
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

/** A case that the analyst has claimed and answered at the desk, but not recorded. */
async function answeredCase(prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const found = await waitingCase(stage, 'BE');
  const opened = await atTheDesk(browser, stage, 'analyst', `/desk/case/${found.caseId}`, {
    locale: 'en-GB',
    prepare,
  });
  await opened.page.waitForSelector('fieldset[data-question]');
  await opened.page.keyboard.press('e');
  await opened.page.getByText(/yours for/).waitFor();
  await answerAll(opened.page, nationalKeys);
  return { ...found, ...opened };
}

const unauthenticated = {
  status: 401,
  json: { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] },
};
const unavailable = { status: 503, json: {} };

/** Records while the API refuses the token. Returns the button of the page that asks to sign in again. */
async function refusedRecording(page: Page, { replace }: ReplacedResponses): Promise<Locator> {
  // A read may be refused first: the button says nothing about the recording.
  const refused = page.waitForResponse(
    (response) => response.request().postData()?.includes('mutation RecordAssessment') === true,
  );
  replace(unauthenticated);
  await page.keyboard.press('s');
  await refused;
  const again = page.getByRole('button', { name: 'Sign in again' });
  await again.waitFor();
  return again;
}

const answersOn = (page: Page): Promise<number> => page.locator('fieldset.answered').count();

it('keeps the answers when the case changed in another window, and records them on the new version', async () => {
  // Without the stream, as when a change arrives at the same moment.
  const { page, caseId, end } = await answeredCase(async (each) => {
    await each.route('**/graphql/stream', (route) => route.abort());
  });
  const before = await answersOn(page);
  await perform(stage.api, 'claimCase', { caseId }, 'analyst');

  await page.keyboard.press('s');
  await page.getByText('Somebody changed this while you had it open').waitFor();
  expect(await answersOn(page)).toBe(before);
  expect(await violationsOn(page)).toEqual([]);
  const reloaded = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: 'Show the present state' }).press('Enter');
  await reloaded;
  await page.waitForTimeout(300);
  await page.keyboard.press('s');
  await page.waitForSelector('.stored');

  await end();
});

it('asks to claim the case again when the claim has ended, and keeps the answers', async () => {
  const { page, end } = await answeredCase();
  const before = await answersOn(page);
  const started = stage.api.clock.now;
  stage.api.clock.now = new Date(started.getTime() + 31 * 60_000);

  await page.keyboard.press('s');
  await page.getByText('You no longer have this case').waitFor();
  expect(await answersOn(page)).toBe(before);

  await end();
  stage.api.clock.now = started;
});

it('asks to sign in again when the token has expired, and goes on with what was typed', async () => {
  const responses = replacedResponses();
  const { page, end } = await answeredCase(responses.prepare);

  const again = await refusedRecording(page, responses);
  expect(await violationsOn(page)).toEqual([]);
  responses.restore();
  await again.press('Enter');
  await again.waitFor({ state: 'detached' });
  await page.locator('.record').press('Enter');
  await page.waitForSelector('.stored');

  await end();
});

it('keeps the answers when the person chooses another language', async () => {
  const { page, end } = await answeredCase();
  const before = await answersOn(page);

  await page.locator('select.language').selectOption('NL');
  await page.getByRole('heading', { level: 2, name: 'Hosting' }).waitFor();
  await page.getByRole('button', { name: /^Bevindingen vastleggen/ }).waitFor();

  expect(await answersOn(page)).toBe(before);
  await page.locator('.record').press('Enter');
  await page.waitForSelector('.stored');
  await end();
});

it('keeps the page and what was typed when a read after the new sign-in fails', async () => {
  const responses = replacedResponses();
  const { page, end } = await answeredCase(responses.prepare);
  const before = await answersOn(page);
  const again = await refusedRecording(page, responses);
  const failed = page.waitForResponse((response) => response.status() === 503);
  responses.replace(unavailable);
  await again.press('Enter');
  await failed;
  await page.waitForTimeout(300);

  expect(await answersOn(page)).toBe(before);
  responses.restore();
  await page.locator('.record').press('Enter');
  await page.waitForSelector('.stored');
  await end();
});

it('leaves the focus where a person works when a read in the background fails', async () => {
  const responses = replacedResponses();
  const { page, caseId, end } = await answeredCase(responses.prepare);
  await focusIn(page, '.record');
  responses.replace(unavailable, 'query Case(');
  await perform(stage.api, 'claimCase', { caseId }, 'analyst');
  await page.getByRole('main').getByRole('alert').waitFor();
  await page.waitForTimeout(300);

  expect(await page.locator('.record').evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await violationsOn(page)).toEqual([]);
  await end();
});

it('leaves a person in the field where they type when the case was judged in another window', async () => {
  const { page, caseId, itemId, end } = await answeredCase();
  const claimed = await perform(stage.api, 'claimCase', { caseId }, 'analyst');
  const comments = page.locator('details', {
    has: page.getByRole('heading', { name: 'Comments of colleagues' }),
  });
  await comments.locator('summary').press('Enter');
  const field = comments.locator('textarea');
  await field.pressSequentially('seen');
  const judgement = {
    contentItemId: itemId,
    expectedVersion: claimed.case.version,
    findings: nationalFindings,
    ...siteAnswers,
  };
  await perform(stage.api, 'recordAssessment', judgement, 'analyst');
  await page
    .getByRole('button', { name: /^Route the case/ })
    .and(page.locator(':enabled'))
    .waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.type(' again');

  expect(await field.inputValue()).toBe('seen again');
  await end();
});

it('keeps what police typed when a later read of the referral fails', async () => {
  const { caseId, version } = await judgedCase(stage.api, { country: 'BE' });
  await perform(stage.api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  await workUntilIdle(stage.api);
  const responses = replacedResponses();
  const { page, end } = await atTheDesk(browser, stage, 'liaison', '/desk/liaison', {
    locale: 'en-GB',
    prepare: responses.prepare,
  });
  await page.locator('.inbox').getByRole('link').first().press('Enter');
  await page.getByRole('button', { name: 'Clear the takedown' }).press('Enter');
  await focusIn(page, '[role=dialog] input');
  await page.keyboard.type('TEST.2/2026');
  const failed = page.waitForResponse((response) => response.status() === 503);
  responses.replace(unavailable);
  const referralId = new URL(page.url()).pathname.split('/').at(-1);
  await perform(stage.api, 'askQuestion', { referralId, code: 'STILL_ONLINE' }, 'liaison');
  await failed;
  await page.waitForTimeout(300);

  expect(await page.locator('[role=dialog] input').first().inputValue()).toBe('TEST.2/2026');
  responses.restore();
  await page.keyboard.press('Enter');
  await page.getByText('Takedown: cleared').waitFor();
  await end();
});

it('shows a case in the queue when it arrives, without another key', async () => {
  const { page, end } = await atTheDesk(browser, stage, 'analyst', '/desk/queue');
  await page.waitForSelector('h1');
  await page.waitForTimeout(1_000);

  const { caseId } = await waitingCase(stage, 'BE');
  await page.waitForSelector(`.queue-row[data-key="${caseId}"]`);

  expect(await page.locator('.queue-row').count()).toBeGreaterThan(0);
  await end();
});
