import {
  startIdentityProvider,
  type IdentityProviderProcess,
} from '../../../test/support/identity-provider.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { noteKeys } from '../logging/note-keys.js';
import { tokenVerifier } from './token-verifier.js';

let provider: IdentityProviderProcess;
let api: TestApi;
const keyEvents: string[] = [];

const verifierOf = (issuer: string, keys: Parameters<typeof tokenVerifier>[0]['keys'] = { discover: true }) =>
  tokenVerifier(
    {
      issuer,
      audience: 'meldpunt',
      roles: { claim: 'roles', map: {} },
      keys,
      clients: ['desk', 'probe'],
      maxLifetimeSeconds: 3_600,
      clockSkewSeconds: 5,
    },
    noteKeys(({ action, reason }) => void keyEvents.push([action, reason].filter(Boolean).join(' '))),
  );

beforeAll(async () => {
  provider = await startIdentityProvider(['INTEGRATOR']);
  api = await testApi({ verifyToken: verifierOf(provider.issuer) });
});
beforeEach(() => void (api.clock.now = new Date()));
afterAll(async () => {
  await api.close();
  await provider.close();
});

async function ask(token: string, target: TestApi = api) {
  const response = await target.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    payload: { query: '{ viewer { roles } }' },
  });
  const { data, errors } = response.json<{
    data?: any;
    errors?: { extensions: Record<string, unknown> }[];
  }>();
  return {
    status: response.statusCode,
    roles: data?.viewer?.roles,
    reason: errors?.[0]?.extensions['reason'] ?? errors?.[0]?.extensions['code'],
  };
}

const health = async (target: TestApi = api) =>
  (await target.app.inject('/health')).json<{ identityProvider: string }>().identityProvider;
const analyst = { roles: ['ANALYST'], amr: ['mfa'] };

it('accepts a token of a person, with keys found by discovery', async () => {
  expect(await ask(await provider.personToken('somebody', analyst))).toMatchObject({
    status: 200,
    roles: ['ANALYST'],
  });
  expect(await health()).toBe('up');
});

it('accepts a token of a program that holds the role of an integrator', async () => {
  expect(await ask(await provider.programToken())).toMatchObject({ status: 200, roles: ['INTEGRATOR'] });
});

it('refuses a token of a program that holds the role of a person', async () => {
  const other = await startIdentityProvider(['SUPERVISOR']);
  const target = await testApi({ verifyToken: verifierOf(other.issuer) });
  target.clock.now = new Date();
  const found = await ask(await other.programToken(), target);
  await target.close();
  await other.close();

  expect(found).toMatchObject({ status: 403, reason: 'MACHINE_MAY_NOT_HOLD_ROLE' });
});

it('refuses a token that has expired', async () => {
  const token = await provider.personToken('brief', analyst);
  api.clock.now = new Date(Date.now() + 606_000);

  expect(await ask(token)).toMatchObject({ status: 401, reason: 'EXPIRED' });
});

it('accepts tokens of a new key at once, and refuses those of the former key', async () => {
  const former = await provider.personToken('before', analyst);
  await provider.rotateKey();
  const current = await provider.personToken('after', analyst);

  expect(await ask(current)).toMatchObject({ status: 200 });
  expect(await ask(former)).toMatchObject({ status: 401, reason: 'UNKNOWN_KEY' });
  expect(keyEvents.filter((event) => event === 'keys-changed').length).toBeGreaterThanOrEqual(2);
});

describe('an outage of the provider', () => {
  it('is status 503 before its keys are known, and ends without a restart', async () => {
    const target = await testApi({ verifyToken: verifierOf(provider.issuer) });
    target.clock.now = new Date();
    const token = await provider.personToken('outage', analyst);
    keyEvents.length = 0;

    provider.fail(500);
    const during = [await ask(token, target), await health(target)];
    provider.fail(null);
    const after = [await ask(token, target), await health(target)];
    const log = target.log();
    await target.close();

    expect(during).toMatchObject([{ status: 503, reason: 'INTERNAL_SERVER_ERROR' }, 'down']);
    expect(after).toMatchObject([{ status: 200 }, 'up']);
    expect(keyEvents).toEqual(['keys-unavailable HTTP_STATUS', 'keys-available', 'keys-changed']);
    expect(log).toContain('"code":"HTTP_STATUS"');
  });

  it('does not stop tokens of known keys', async () => {
    const [known, next] = [
      await provider.personToken('known', analyst),
      await provider.personToken('known too', analyst),
    ];
    await ask(known);

    provider.fail(500);
    const found = await ask(next);
    provider.fail(null);

    expect(found).toMatchObject({ status: 200 });
  });
});

it('is status 503 with its own cause when the discovery document names another issuer', async () => {
  const target = await testApi({ verifyToken: verifierOf(`${provider.issuer}/`) });
  target.clock.now = new Date();
  const token = await provider.personToken('somebody', analyst);
  const foreign = await ask(token, target);
  const state = await health(target);
  await target.close();

  expect(foreign).toMatchObject({ status: 401, reason: 'WRONG_ISSUER' });
  expect(state).toBe('down');
  expect(keyEvents).toContain('keys-unavailable OTHER_ISSUER');
});
