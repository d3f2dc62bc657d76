import type { Browser, Page } from 'playwright-core';
import type { Person } from '../../../packages/api/test/support/api.js';
import { everyMutation } from '../../../packages/api/test/support/every-mutation.js';
import { sqlRows } from '../../../packages/api/test/support/rows.js';
import { workUntilIdle } from '../../../packages/api/test/support/work.js';
import { violationsOn } from '../../browser/axe.js';
import { clippedTexts, englishWordsOn } from '../../browser/page-checks.js';
import { type Stage, startStage } from '../../browser/stage.js';
import { launchBrowser } from '../../browser/visit.js';
import { atTheDesk } from './at-the-desk.js';

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
  stage.api.clock.now = new Date();
}, 120_000);
afterAll(() => Promise.all([stage.stop(), browser.close()]));

type Calls = Awaited<ReturnType<typeof everyMutation>>;

const valueIn = (calls: Calls, name: keyof Calls, field: string): string =>
  (calls[name].input as Readonly<Record<string, string>>)[field] ?? '';

/** The case of a row. */
async function caseOf(table: string, column: string, value: string): Promise<string> {
  const [row] = await sqlRows(stage.api, `select case_id from ${table} where ${column} = ?`, [value]);
  return String(row?.['case_id']);
}

/** Changes rows to states that need a partner: a report that the exchange may have, and a notice to submit by a form. */
async function addStatesOfPartners(calls: Calls): Promise<void> {
  await sqlRows(
    stage.api,
    `update hand_over set failure_cause = 'MAY_BE_THERE_ALREADY' where id = ? returning id`,
    [valueIn(calls, 'linkIccamReport', 'handOverId')],
  );
  await sqlRows(
    stage.api,
    `insert into notice_item (id, notice_id, referral_id, content_item_id, host_networks, chosen_because, added_at)
     select gen_random_uuid(), notice.id, referral.id, referral.content_item_id, '{}', 'NETWORK', now()
     from notice, referral join referral police using (case_id)
     where notice.reference = ? and referral.kind = 'HOSTING_PROVIDER' and police.id = ? returning id`,
    [
      valueIn(calls, 'recordFormSubmission', 'noticeReference'),
      valueIn(calls, 'clearTakedown', 'referralId'),
    ],
  );
}

/** Pages that show, together, a button for each dialog of the desk. */
async function pagesWithDialogs(): Promise<readonly (readonly [person: Person, path: string])[]> {
  const calls = await everyMutation(stage.api);
  await workUntilIdle(stage.api);
  await addStatesOfPartners(calls);
  const police = valueIn(calls, 'clearTakedown', 'referralId');
  const cases = {
    judged: valueIn(calls, 'routeCase', 'caseId'),
    closed: valueIn(calls, 'addComment', 'caseId'),
    routed: await caseOf('referral', 'id', police),
    asked: await caseOf('police_question', 'id', valueIn(calls, 'answerQuestion', 'questionId')),
    reported: await caseOf('reported_address', 'report_id', valueIn(calls, 'requestRelease', 'reportId')),
  };
  return [
    ['analyst', `case/${cases.judged}`],
    ['analyst', `case/${cases.routed}`],
    ['analyst', `case/${cases.asked}`],
    ['analyst', `case/${cases.reported}`],
    ['supervisor', `case/${cases.closed}`],
    ['liaison', `liaison/${police}`],
    ['supervisor', 'queue'],
    ['analyst', 'work?tab=contacts'],
    ['administrator', 'work?tab=handOvers'],
    ['supervisor', 'work?tab=accounts'],
    ['administrator', 'work?tab=webhooks'],
  ];
}

const phoneInDutch = { locale: 'nl-BE', width: 320 };

const dialog = '[role=dialog], [role=alertdialog]';

const titleOf = (page: Page): Promise<string> =>
  page.locator(dialog).evaluate((shown) => {
    const label = document.getElementById(shown.getAttribute('aria-labelledby') ?? '');
    return label?.textContent ?? shown.getAttribute('aria-label') ?? '';
  });

/** What is wrong with the dialog that is open, at the width of a telephone. */
async function problemsIn(page: Page): Promise<readonly string[]> {
  return [
    ...(await violationsOn(page, dialog)).map((each) => `axe: ${each}`),
    ...(await clippedTexts(page)).map((each) => `clipped: ${each}`),
    ...(await englishWordsOn(page)).map((each) => `English: ${each}`),
  ];
}

/** The overlays that a key opens on every page. */
const overlays = ['?', 'Control+k', 'p'];

/** Every dialog of the desk, by its title. */
const titles = [
  'Aan de melding in de uitwisseling koppelen',
  'Aanvragen: Contactgegevens van de melder',
  'Aanvragen: Login van de melder',
  'Adres toevoegen',
  'Als overvloed opzijzetten',
  'Antwoorden',
  'Bewaarplicht instellen',
  'Doorlichting vastleggen',
  'Dossier doorverwijzen',
  'Dossier sluiten',
  'Formulier gebruiken',
  'Gevonden',
  'Heropenen',
  'Het oorspronkelijke adres kopiëren?',
  'Ik heb het formulier verzonden',
  'Meerdere opnieuw proberen',
  'Ontvanger instellen',
  'Ontvangst bevestigen',
  'Opdrachten',
  'Resultaat vastleggen',
  'Sluiten',
  'Tijd voor uzelf',
  'Toetsen',
  'Toevoegen wat u weet',
  'Vastleggen wat u zag',
  'Verwijdering tegenhouden',
  'Verwijdering vrijgeven',
  'Vraag aan het meldpunt',
  'Webhook toevoegen',
];

it('opens every dialog, without a violation of WCAG, clipped text or words of another language', async () => {
  const opened = new Set<string>();
  const problems: string[] = [];
  const check = async (page: Page, name: string) => {
    await page.locator(dialog).waitFor();
    opened.add(await titleOf(page));
    problems.push(...(await problemsIn(page)).map((each) => `${name}: ${each}`));
    await page.keyboard.press('Escape');
    await page.locator(dialog).waitFor({ state: 'detached' });
  };
  for (const [person, path] of await pagesWithDialogs()) {
    const { page, end } = await atTheDesk(browser, stage, person, `/desk/${path}`, phoneInDutch);
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('.loading') === null);
    await page
      .locator('main details:not([open]) > summary')
      .evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
    if (path === 'queue') {
      await page.getByRole('row').first().focus();
      await page.keyboard.press(' ');
      await page.getByText('1 dossier gekozen').waitFor();
    }
    await page.waitForFunction(() => document.querySelector('.loading') === null);
    const buttons = page.locator('main button[aria-expanded=false]:enabled');
    for (const name of new Set(await buttons.allTextContents())) {
      await buttons.filter({ hasText: name }).first().press('Enter');
      await check(page, name);
    }
    if (path === 'queue') {
      for (const key of overlays) {
        await page.keyboard.press(key);
        await check(page, key);
      }
      await page.getByRole('searchbox', { name: 'Dossiers zoeken' }).fill('MP-');
      await page.keyboard.press('Enter');
      await check(page, 'search');
    }
    await end();
  }

  expect(problems).toEqual([]);
  expect([...opened].sort()).toEqual(titles);
}, 240_000);
