import type { Browser, Page } from 'playwright-core';
import { testApi, type TestApi } from '../../../packages/api/test/support/api.js';
import {
  type IdentityProviderProcess,
  startIdentityProvider,
} from '../../../packages/api/test/support/identity-provider.js';
import { tokenVerifier } from '../../../packages/api/src/platform/auth/token-verifier.js';
import { reportWithSecrets } from '../../../packages/api/test/support/releases.js';
import { violationsOn } from '../../browser/axe.js';
import { launchBrowser, visit } from '../../browser/visit.js';
import { serveDesk } from './documented-deployment.js';

let provider: IdentityProviderProcess;
let api: TestApi;
let desk: Awaited<ReturnType<typeof serveDesk>>;
let browser: Browser;
/** How far the time of the API is ahead: past the end of earlier tokens. */
let secondsAhead = 0;
beforeAll(async () => {
  browser = await launchBrowser();
  desk = await serveDesk(async (origin) => {
    provider = await startIdentityProvider([], `${origin as `http://${string}`}/desk/`);
    provider.setClaims('somebody', { roles: ['SUPERVISOR'], amr: ['mfa'] });
    api = await testApi({
      allowedOrigins: [origin],
      clock: () => new Date(Date.now() + secondsAhead * 1_000),
      verifyToken: tokenVerifier({
        issuer: provider.issuer,
        audience: 'meldpunt',
        roles: { claim: 'roles', map: {} },
        keys: { discover: true },
        clients: ['browser-desk'],
        maxLifetimeSeconds: 7_200,
        clockSkewSeconds: 5,
      }),
    });
    return {
      api: `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`,
      signIn: {
        authority: provider.issuer,
        clientId: 'browser-desk',
        scope: 'openid profile offline_access use',
      },
    };
  });
});
afterAll(() => Promise.all([api.close(), provider.close(), desk.close(), browser.close()]));

/** The requests for tokens so far, by their grant. */
function grantsOf(page: Page): readonly string[] {
  const grants: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/token' && request.method() === 'POST')
      grants.push(new URLSearchParams(request.postData() ?? '').get('grant_type') ?? '');
  });
  return grants;
}

async function logIn(page: Page, login: string): Promise<void> {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('a password');
  await page.keyboard.press('Enter');
}

beforeEach(() => {
  secondsAhead = 0;
});

async function signIn(page: Page, login = 'somebody'): Promise<void> {
  await logIn(page, login);
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
}

it('signs in with PKCE, renews tokens, and goes on after the session has ended, with the documented headers', async () => {
  const { page, requests, faults, end } = await visit(browser, desk.url, { locale: 'en-GB' });
  const grants = grantsOf(page);
  await page.goto('/desk/queue?mine=yes');
  await page.waitForURL(`${provider.issuer}/**`);
  expect(requests.find((url) => url.includes('code_challenge_method=S256'))).toBeDefined();
  await signIn(page);
  await page.waitForURL('**/desk/queue?mine=yes');
  await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/token|eyJ/);
  const loadedAt = await page.evaluate(() => performance.timeOrigin);

  // The API refuses the first token; one renewal serves all requests of the next page.
  provider.setLifetime(7_000);
  secondsAhead = 700;
  await page.getByRole('link', { name: 'Figures' }).press('Enter');
  await page.locator('.totals').waitFor();
  expect(grants).toEqual(['authorization_code', 'refresh_token']);
  expect(await page.getByRole('button', { name: 'Sign in again' }).count()).toBe(0);

  // The provider renews no longer: a small window signs in, and the page stays.
  provider.fail(400);
  secondsAhead = 7_100;
  await page.getByRole('searchbox').fill('typed before');
  await page.getByRole('link', { name: 'Work' }).press('Enter');
  const again = page.getByRole('button', { name: 'Sign in again' });
  await again.waitFor();
  provider.fail(null);
  provider.setLifetime(7_200);
  await again.press('Enter');
  await again.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('typed before');
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loadedAt);
  expect(page.frames()).toHaveLength(1);
  expect(faults.filter((fault) => fault.includes('Content Security Policy'))).toEqual([]);

  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.waitForURL(`${provider.issuer}/session/end**`);
  await end();
});

it.each([
  [
    'nl-BE',
    'Uw aanmelding is hiervoor niet sterk of niet recent genoeg.',
    'Aanmelden met sterke authenticatie',
  ],
  [
    'fr-BE',
    'Votre connexion n’est pas assez forte ou assez récente pour cela.',
    'Se connecter avec une authentification forte',
  ],
  [
    'de-BE',
    'Ihre Anmeldung ist dafür nicht stark oder nicht neu genug.',
    'Mit starker Authentifizierung anmelden',
  ],
  ['en-GB', 'Your sign-in is not strong or recent enough for this.', 'Sign in with strong authentication'],
])(
  'says in %s what a weak sign-in withholds, and makes it stronger on the page',
  async (locale, why, button) => {
    const { caseId } = await reportWithSecrets(api);
    provider.setClaims('weak', { roles: ['SUPERVISOR'], amr: ['pwd'] });
    const { page, faults, end } = await visit(browser, desk.url, { locale });
    await page.goto(`/desk/case/${caseId}`);
    await page.waitForURL(`${provider.issuer}/**`);
    await signIn(page, 'weak');
    const reports = page.locator('details', { has: page.locator('summary', { hasText: '(1)' }) });
    await reports.locator('summary').press('Enter');
    const contact = page.locator('[data-code=STEP_UP_REQUIRED]').filter({ hasText: why });
    await contact.nth(1).waitFor();
    // The contact, the login of the site, and a hold on the case.
    expect(await contact.count()).toBe(3);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);

    provider.setClaims('weak', { roles: ['SUPERVISOR'], amr: ['mfa'] });
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      contact.first().getByRole('button', { name: button }).press('Enter'),
    ]);
    await logIn(popup, 'weak');
    await contact.first().waitFor({ state: 'detached' });
    expect(await contact.count()).toBe(0);
    expect(await reports.locator('button').count()).toBeGreaterThan(1);
    expect(faults.filter((fault) => fault.includes('Content Security Policy'))).toEqual([]);
    await end();
  },
);

it('shows the pages and parts of an administrator whose sign-in is too weak, each with the way to a stronger one', async () => {
  provider.setClaims('operator', { roles: ['ADMINISTRATOR'], amr: ['pwd'] });
  const { page, end } = await visit(browser, desk.url, { locale: 'nl-BE' });
  await page.goto('/desk/work?tab=accounts');
  await page.waitForURL(`${provider.issuer}/**`);
  await signIn(page, 'operator');
  for (const tab of ['Webhooks', 'Accounts']) {
    await page.getByRole('button', { name: tab, exact: true }).press('Enter');
    await page.locator(`section[aria-label=${tab}] .withheld button`).waitFor();
    expect(await page.locator(`section[aria-label=${tab}] .rows`).count()).toBe(0);
  }
  await end();
});
