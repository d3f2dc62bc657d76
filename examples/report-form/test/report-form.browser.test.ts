import { intakePolicy } from '@meldpunt/domain';
import type { Browser } from 'playwright-core';
import { startStage, type Stage } from '../../browser/stage.js';
import { launchBrowser, visit } from '../../browser/visit.js';
import { openLimits } from '../../../packages/api/test/support/limits.js';
import { sqlRows } from '../../../packages/api/test/support/rows.js';
import { mainText, open, press } from './support.js';

const oneFree = { perCaller: 1, reserve: 1, perNetwork: 100, overall: 100 };
const neutral = 'https://neutral.example/';

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage({}, { exitUrl: neutral }), launchBrowser()]);
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

const reports = () =>
  sqlRows(
    stage.api,
    `select language, states_immediate_danger as danger, site_type as site
     from report join audit_entry on action = 'REPORT_SUBMITTED' and subject_id = report.id
     order by audit_entry.id`,
  );

it('takes a report from the form to its status, by keyboard alone and without script', async () => {
  const { page, end } = await open(browser, stage, '/report', { javaScriptEnabled: false, width: 390 });

  expect(page.url()).toBe(`${stage.origin}/report/nl`);
  let keys = 0;
  for (; !(await page.evaluate(() => document.activeElement?.id === 'where')); keys += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.insertText('https://host.example/a en hxxps://other[.]example/b');
  const focused = () => page.evaluate(() => document.activeElement?.className);
  const pressMain = async () => {
    for (; (await focused()) !== 'main'; keys += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    keys += 1;
  };
  await pressMain();
  await page.waitForURL('**/nl/check');
  expect(await mainText(page)).toContain('Wij lazen 2 webadressen:');
  expect(await page.locator('.read li code').allTextContents()).toEqual([
    'https://host.example/a',
    'https://other.example/b',
  ]);
  expect(await mainText(page)).toContain('U blijft anoniem.');
  await pressMain();
  await page.waitForURL('**/nl/send');
  expect(keys).toBe(23);
  const receipt = await page.innerText('#receipt');
  expect(receipt).toMatch(/^(\w{4}-){4}\w{2}$/);

  await page.goto('/report/nl/status');
  await page.focus('#receipt');
  await page.keyboard.insertText(receipt.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=status]');
  expect(await page.innerText('[role=status]')).toContain('Ontvangen op 20 november 2026.');
  await end();
});

it('loses nothing that was entered: at a problem, in another language, and on the way back', async () => {
  const { page, end } = await open(browser, stage, '/report/nl');
  const typed = {
    where: 'http://localhost/x',
    via: '"een <b>pagina</b>" & meer',
    remarks: '\nregel een\nregel twee',
    seen: '2026-11-19T21:30',
    username: 'gebruiker',
    password: ' met spaties ',
    name: 'Een naam',
    email: 'geen adres',
    phone: '+32 470 12 34 56',
  };
  for (const summary of await page.locator('summary').all()) await summary.click();
  for (const [name, value] of Object.entries(typed)) await page.fill(`#${name}`, value);
  await page.check('#kind-WEBSITE');
  const values = async () =>
    Object.fromEntries(
      await Promise.all(Object.keys(typed).map(async (name) => [name, await page.inputValue(`#${name}`)])),
    );

  await press(page);

  expect(await values()).toEqual(typed);
  expect(await page.title()).toContain('Probleem:');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
  expect(await page.locator('.summary a').allTextContents()).toEqual([
    'Waar hebt u het gezien?',
    'E-mailadres',
  ]);
  for (const name of ['where', 'email']) {
    const described = await page.getAttribute(`#${name}`, 'aria-describedby');
    expect(described?.split(' ')).toContain(`${name}-problem`);
    expect(await page.getAttribute(`#${name}`, 'aria-invalid')).toBe('true');
  }
  await page.click('.summary a[href="#email"]');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('email');

  await press(page, 'header button[lang=fr]');
  expect(page.url()).toBe(`${stage.origin}/report/fr`);
  expect(await values()).toEqual(typed);

  await page.fill('#where', 'host.example/pad');
  await page.fill('#email', 'iemand@post.example');
  await press(page);
  expect(page.url()).toBe(`${stage.origin}/report/fr/check`);
  expect(await mainText(page)).not.toContain('spaties');
  await press(page, '.buttons button:not(.main)');
  expect(await values()).toEqual({ ...typed, where: 'host.example/pad', email: 'iemand@post.example' });
  expect(await page.isChecked('#kind-WEBSITE')).toBe(true);
  await end();
});

it('stores a report that is sent twice once, and a changed one as another', async () => {
  const { page, end } = await open(browser, stage, '/report/de');
  const before = (await reports()).length;
  await page.fill('#where', 'https://twice.example/a');
  await press(page);
  const fields = await page.$$eval('#report input', (inputs) =>
    inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  );
  await press(page);
  const receipt = await page.innerText('#receipt');
  const resend = async (changed: readonly string[][] = []) => {
    const body = new URLSearchParams([...fields, ...changed] as [string, string][]);
    return (await fetch(page.url(), { method: 'POST', body })).text();
  };

  const [second, third] = await Promise.all([resend(), resend()]);
  const changed = await resend([['remarks', 'Noch etwas']]);

  expect([second, third].every((text) => text.includes(receipt))).toBe(true);
  expect(changed).toContain('Ihr Empfangscode');
  expect(changed).not.toContain(receipt);
  expect((await reports()).length).toBe(before + 2);
  await end();
});

it.each([
  ['a message in our own group', 'APP', 'Nous transmettons vos mots', 'SOCIAL_NETWORK'],
  ['two words', '', 'Nous transmettons vos mots', null],
  ['kik: example99', '', 'Nous avons lu un lieu', null],
])('takes words for a place: %s', async (text, kind, understood, site) => {
  const { page, end } = await open(browser, stage, '/report/fr');
  await page.fill('#where', text);
  await page.click('summary');
  if (kind !== '') await page.check(`#kind-${kind}`);

  await press(page);

  expect(await mainText(page)).toContain(understood);
  await press(page);
  expect(await page.innerText('#receipt')).toMatch(/^\w{4}-/);
  expect((await reports()).at(-1)).toEqual({ language: 'FR', danger: false, site });
  await end();
});

it('takes a report of danger whatever is wrong with it, and says what to do first', async () => {
  const { page, end } = await open(browser, stage, '/report/nl');
  await page.check('#danger');
  await page.click('summary >> text=contacteren');
  await page.fill('#email', 'geen adres');

  await press(page);
  expect(await mainText(page)).toContain('U hebt geen plaats genoemd.');
  await press(page);

  expect(await mainText(page)).toContain('Dit is geen e-mailadres.');
  expect(await page.getAttribute('.call', 'href')).toBe('tel:112');
  expect((await reports()).at(-1)).toEqual({ language: 'NL', danger: true, site: null });
  await end();
});

it('leaves for a neutral page that replaces this one, by the link and by the third Escape', async () => {
  for (const leave of ['click', 'keys'] as const) {
    const { page, end } = await visit(browser, stage.origin);
    await page.route(`${neutral}**`, (route) =>
      route.fulfill({ body: 'neutral', contentType: 'text/plain' }),
    );
    await page.goto('/health');
    await page.goto('/report/nl');

    if (leave === 'click') await page.click('#exit');
    else for (let times = 1; times <= 3; times += 1) await page.keyboard.press('Escape');

    await page.waitForURL(neutral);
    await page.goBack();
    expect(page.url()).toBe(`${stage.origin}/health`);
    await end();
  }
  const { page, end } = await visit(browser, stage.origin, { javaScriptEnabled: false });
  await page.route(`${neutral}**`, (route) => route.fulfill({ body: 'neutral', contentType: 'text/plain' }));
  await page.goto('/report/nl');
  await page.click('#exit');
  await page.waitForURL(neutral);
  expect(await page.innerText('body')).toBe('neutral');
  await end();
});

it('copies the receipt, and prints it without what belongs to the screen', async () => {
  const { page, end } = await open(browser, stage, '/report/en');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.fill('#where', 'https://copy.example/');
  await press(page);
  await press(page);

  await page.click('#copy');

  await page.getByText('Copied', { exact: true }).waitFor();
  const receipt = await page.innerText('#receipt');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(receipt);
  await page.emulateMedia({ media: 'print' });
  expect(await page.isVisible('#receipt')).toBe(true);
  for (const hidden of ['.exit', '#copy', 'footer']) expect(await page.isVisible(hidden)).toBe(false);
  await end();
});

it('counts reports per caller, asks the one for a proof who sends many, and logs no address', async () => {
  const limits = { ...openLimits, intake: { ...intakePolicy, ordinary: oneFree, danger: oneFree } };
  const flooded = await startStage({ limits });
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const sendFrom = async (address: string) => {
    const body = new URLSearchParams({ where: `https://of-${address}.example/` });
    const response = await fetch(`${flooded.origin}/report/nl/send`, {
      method: 'POST',
      body,
      headers: from(address),
    });
    return { status: response.status, text: await response.text() };
  };

  const first = await sendFrom('192.0.2.7');
  const second = await sendFrom('192.0.2.7');
  const other = await sendFrom('198.51.100.9');

  expect([first, second, other].map(({ status }) => status)).toEqual([200, 429, 200]);
  expect(second.text).toContain('bel dan 116 000');
  const { page, end } = await open(browser, flooded, '/report/nl', {
    extraHTTPHeaders: from('192.0.2.7'),
  });
  await page.fill('#where', 'https://again.example/');
  await press(page);
  await press(page);
  await page.waitForSelector('#proof-state >> text=Klaar');
  await press(page);
  expect(await page.innerText('#receipt')).toMatch(/^\w{4}-/);
  expect(flooded.api.log()).toContain('/report/nl/send');
  expect(flooded.api.log()).not.toMatch(/192\.0\.2\.7|198\.51\.100\.9|127\.0\.0\.1/);
  await end();
  await flooded.stop();
});

it('keeps everything while the API is away, and sends it later', async () => {
  let apiUrl = 'http://127.0.0.1:9/graphql';
  const notes: string[] = [];
  const away = await startStage({}, { apiUrl: () => apiUrl, note: (line) => notes.push(line) });
  const { page, end } = await open(browser, away, '/report/nl');
  await page.fill('#where', 'https://later.example/');
  await press(page);

  await press(page);

  expect(await page.innerText('.summary')).toContain('U bent niets kwijt');
  expect(notes).toEqual([expect.stringContaining('NETWORK_FAILED')]);
  apiUrl = `${away.origin}/graphql`;
  await press(page);
  expect(await page.innerText('#receipt')).toMatch(/^\w{4}-/);
  await end();
  await away.stop();
});

it('sends one small document per page, with a policy that allows nothing else', async () => {
  for (const path of ['/report/nl', '/report/de/what-happens', '/report/fr/privacy']) {
    const response = await fetch(`${stage.origin}${path}`);
    const headers = Object.fromEntries(response.headers);

    expect((await response.text()).length).toBeLessThan(30_000);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['set-cookie']).toBeUndefined();
  }
});

it.each([
  ['fr-BE,fr;q=0.9,en;q=0.8', 'fr'],
  ['en;q=0.2, de-AT;q=0.7', 'de'],
  ['pl', 'en'],
])('opens in the language of the browser: %s', async (header, language) => {
  const response = await fetch(`${stage.origin}/report`, {
    headers: { 'accept-language': header },
    redirect: 'manual',
  });

  expect(response.headers.get('location')).toBe(`/report/${language}`);
  expect(response.headers.get('vary')).toContain('accept-language');
});
