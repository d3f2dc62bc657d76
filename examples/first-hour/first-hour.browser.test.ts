import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { label } from '@meldpunt/domain';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { perform, reportedCase } from '../../packages/api/test/support/casework.js';
import { startStage, type Stage } from '../browser/stage.js';
import { launchBrowser, visit, type Visit } from '../browser/visit.js';

const root = fileURLToPath(new URL('./', import.meta.url)).replace(/dist\/$/, '');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

let stage: Stage;
let browser: Browser;
let files: string;
let seen: Visit;
beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'meldpunt-first-hour-'));
  [stage, browser] = await Promise.all([
    startStage(),
    launchBrowser(),
    build({ root, base: '/first-hour/', logLevel: 'silent', build: { outDir: files, emptyOutDir: true } }),
  ]);
});
beforeEach(async () => void (seen = await visit(browser, stage.origin, { locale: 'en' })));
afterEach(() => seen.end());
afterAll(async () => {
  await Promise.all([stage.stop(), browser.close(), rm(files, { recursive: true })]);
});

/** Opens the page as somebody. The built files and the people of the demo are on the origin of the API. */
async function signedIn(person: 'analyst' | 'auditor'): Promise<Page> {
  const { page } = seen;
  await page.route('**/first-hour/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/first-hour/', '') || 'index.html';
    const contentType = types[extname(path)] ?? 'text/css';
    await route.fulfill({ body: await readFile(join(files, path)), contentType });
  });
  const token = await stage.api.tokenOf(person);
  await page.route('**/desk/people.json', (route) =>
    route.fulfill({ json: [{ subject: person, name: person, roles: [person.toUpperCase()], token }] }),
  );
  await page.goto('/first-hour/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  return page;
}

/** A case that waits, with the reference that people read. */
async function newCase(): Promise<{ readonly id: string; readonly reference: string }> {
  const { caseId: id } = await reportedCase(stage.api);
  const { data } = await stage.api.send(
    'query ($id: ID!) { case(id: $id) { id reference } }',
    { id },
    'supervisor',
  );
  return data.case as { readonly id: string; readonly reference: string };
}

it('shows the queue, opens a case and records findings', async () => {
  const { reference } = await newCase();
  const page = await signedIn('analyst');

  await page.getByRole('button', { name: `Open ${reference}` }).click();
  await page
    .getByRole('button', {
      name: label('Accessibility', 'REMOVED_BEFORE_ASSESSMENT', 'EN') ?? '',
      exact: true,
    })
    .click();
  await page.getByRole('button', { name: 'Record' }).click();

  await page.getByText(/^Recorded: .+ The case is now /).waitFor();
  expect(seen.faults).toEqual([]);
});

it('asks only questions that change the result', async () => {
  const { reference } = await newCase();
  const page = await signedIn('analyst');
  await page.getByRole('button', { name: `Open ${reference}` }).click();
  const answer = (name: string) =>
    page.locator('fieldset:not([disabled]) button', { hasText: name }).first().click();

  await answer(label('Accessibility', 'ACCESSIBLE', 'EN') ?? '');
  await page.locator('fieldset').nth(1).waitFor();

  expect(await page.locator('fieldset legend').count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Record' }).count()).toBe(0);
});

it('shows why a case cannot be opened', async () => {
  const { id, reference } = await newCase();
  await perform(stage.api, 'claimCase', { caseId: id }, 'secondAnalyst');
  const page = await signedIn('analyst');

  await page.getByRole('button', { name: `Open ${reference}` }).click();

  await page.getByText(/^A colleague works on it until /).waitFor();
  expect(await page.locator('#case').innerText()).toBe('');
});

it('shows that a role has no queue', async () => {
  const page = await signedIn('auditor');

  await page.getByText('Your role does not allow this.').waitFor();
  expect(await page.locator('#queue li').count()).toBe(0);
});
