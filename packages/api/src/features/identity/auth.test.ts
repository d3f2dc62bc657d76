import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, UnsecuredJWT, exportJWK, exportSPKI, type JWK, type JWTPayload } from 'jose';
import { tokenVerifier } from '../../platform/auth/token-verifier.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { sqlRows } from '../../../test/support/rows.js';

const issuer = 'https://login.example';
const audience = 'meldpunt';
const now = new Date('2026-11-20T09:00:00.000Z');
const later = new Date(now.getTime() + 3_600_000);

const trusted = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** An identity provider that publishes its keys over HTTP. */
let provider: Server;
let published: readonly JWK[];
let api: TestApi;

beforeAll(async () => {
  published = [{ ...(await exportJWK(trusted.publicKey)), kid: 'first', alg: 'ES256' }];
  provider = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const { port } = provider.address() as AddressInfo;
  const keys = { url: `http://127.0.0.1:${port}/keys` };
  api = await testApi({ verifyToken: tokenVerifier({ issuer, audience, rolesClaim: 'roles', keys }) });
  api.clock.now = now;
});
afterAll(async () => {
  await api.close();
  provider.close();
});

const claims = { sub: 'somebody', name: 'Somebody', roles: ['ANALYST'] };

const token = (
  payload: JWTPayload = {},
  { key = trusted.privateKey, kid = 'first', expires = later as Date | null } = {},
): Promise<string> => {
  const jwt = new SignJWT({ iss: issuer, aud: audience, ...claims, ...payload }).setProtectedHeader({
    alg: 'ES256',
    kid,
  });
  return (expires === null ? jwt : jwt.setExpirationTime(expires)).sign(key);
};

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function answerTo(authorization: string | undefined, query = '{ viewer { name roles permissions } }') {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    payload: { query },
  });
  const body = response.json<{ data?: any; errors?: { extensions: { code: string } }[] }>();
  return { status: response.statusCode, body };
}

async function ask(...given: Parameters<typeof answerTo>) {
  const { status, body } = await answerTo(...given);
  return { status, viewer: body.data?.viewer, code: body.errors?.[0]?.extensions.code };
}

it('returns the account of a token that a published key signed', async () => {
  const { status, viewer } = await ask(`Bearer ${await token()}`);

  expect(status).toBe(200);
  expect(viewer).toMatchObject({ name: 'Somebody', roles: ['ANALYST'] });
});

it('treats a request without a token as anonymous', async () => {
  expect(await ask(undefined)).toMatchObject({ status: 200, viewer: null });
});

it('ignores unknown roles', async () => {
  const { viewer } = await ask(
    `Bearer ${await token({ sub: 'many', roles: ['ROOT', 'toString', 'AUDITOR', 7, null, 'auditor'] })}`,
  );

  expect(viewer.roles).toEqual(['AUDITOR']);
  expect(viewer.permissions).toContain('AUDIT_READ');
});

it.each([['ANALYST'], [{ ANALYST: true }], [null]])(
  'gives no role for a roles claim of %j',
  async (roles) => {
    const { viewer } = await ask(`Bearer ${await token({ sub: 'odd', roles })}`);

    expect(viewer).toMatchObject({ roles: [], permissions: [] });
  },
);

it('accepts a key that the provider publishes later', async () => {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const served = { ...(await exportJWK(key.publicKey)), kid: 'second', alg: 'ES256' };
  const settings = { issuer, audience, rolesClaim: 'roles', keys: { set: { keys: [...published, served] } } };
  const signed = await token({}, { key: key.privateKey, kid: 'second' });

  await expect(tokenVerifier(settings)(signed, now)).resolves.toMatchObject({ subject: 'somebody' });
});

describe('a token with roles that exclude each other', () => {
  const excluding = [
    [
      ['ANALYST', 'LIAISON'],
      ['ANALYST', 'LIAISON'],
    ],
    [
      ['LIAISON', 'ROOT', 'SUPERVISOR'],
      ['SUPERVISOR', 'LIAISON'],
    ],
    [
      ['INTEGRATOR', 'ADMINISTRATOR'],
      ['ADMINISTRATOR', 'INTEGRATOR'],
    ],
    [
      ['AUDITOR', 'SUPERVISOR'],
      ['SUPERVISOR', 'AUDITOR'],
    ],
  ] as const;
  const accountsOf = (subject: string) => sqlRows(api, 'select id from account where subject = ?', [subject]);

  it.each(excluding)('is refused with the names of both roles: %j', async (roles, pair) => {
    const subject = `both ${roles.join()}`;
    const { status, body } = await answerTo(`Bearer ${await token({ sub: subject, roles: [...roles] })}`);

    expect(status).toBe(403);
    expect(body.data?.viewer ?? null).toBeNull();
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'ROLES_EXCLUDE_EACH_OTHER', roles: pair },
    ]);
    expect(JSON.stringify(body)).not.toContain(subject);
    expect(await accountsOf(subject)).toEqual([]);
  });

  it('is not treated as an anonymous reporter', async () => {
    const report = 'mutation { submitReport(input: { urls: ["https://host.example/"] }) { __typename } }';
    const bearer = `Bearer ${await token({ sub: 'both', roles: ['ANALYST', 'LIAISON'] })}`;

    expect(await ask(bearer, report)).toMatchObject({ status: 403, code: 'ROLES_EXCLUDE_EACH_OTHER' });
  });

  it('can open no stream and no dossier', async () => {
    const authorization = `Bearer ${await token({ sub: 'both', roles: ['ANALYST', 'LIAISON'] })}`;
    const stream = await api.app.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers: { authorization, 'content-type': 'application/json' },
      payload: { query: 'subscription { policeFeed { __typename } }' },
    });
    const dossier = await api.app.inject({
      method: 'GET',
      url: '/referrals/00000000-0000-4000-8000-000000000000/dossier.pdf',
      headers: { authorization },
    });

    for (const { statusCode, body } of [stream, dossier]) {
      expect(statusCode).toBe(403);
      expect(body).toContain('ROLES_EXCLUDE_EACH_OTHER');
    }
  });

  it('gives all roles that do not exclude each other', async () => {
    const { viewer } = await ask(
      `Bearer ${await token({ sub: 'small hotline', roles: ['ADMINISTRATOR', 'SUPERVISOR'] })}`,
    );

    expect(viewer.permissions).toEqual(expect.arrayContaining(['SYSTEM_RUN', 'ASSESSMENT_SETTLE']));
  });
});

describe('a token that is not valid', () => {
  const header = (alg: string) => encoded({ alg, typ: 'JWT', kid: 'first' });
  const payload = () =>
    encoded({ iss: issuer, aud: audience, exp: Math.floor(later.getTime() / 1000), ...claims });

  const invalid: Readonly<Record<string, () => Promise<string> | string>> = {
    expired: () => token({}, { expires: new Date(now.getTime() - 60_000) }),
    'of another issuer': () => token({ iss: 'https://other.example' }),
    'for another audience': () => token({ aud: 'another' }),
    'without an issuer': () => token({ iss: '' }),
    'without an expiry': () => token({}, { expires: null }),
    'without a subject': () =>
      new SignJWT({ iss: issuer, aud: audience })
        .setProtectedHeader({ alg: 'ES256', kid: 'first' })
        .setExpirationTime(later)
        .sign(trusted.privateKey),
    'not valid yet': () => token({ nbf: Math.floor(later.getTime() / 1000) - 60 }),
    'of an unknown key': () => token({}, { kid: 'unknown' }),
    'of another key with a known key id': () => token({}, { key: stranger.privateKey }),
    'with algorithm none': () =>
      new UnsecuredJWT({ iss: issuer, aud: audience, ...claims }).setExpirationTime(later).encode(),
    'with algorithm None and a signature': () => `${header('None')}.${payload()}.c2lnbmF0dXJl`,
    'signed by HMAC with the public key': async () => {
      const signed = `${header('HS256')}.${payload()}`;
      const key = await exportSPKI(trusted.publicKey as never);
      return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
    },
    'changed after signing': async () => {
      const [head, , signature] = (await token()).split('.');
      const roles = ['SUPERVISOR'];
      const exp = Math.floor(later.getTime() / 1000);
      return `${head}.${encoded({ iss: issuer, aud: audience, exp, sub: 'somebody', roles })}.${signature}`;
    },
    'cut short': async () => (await token()).slice(0, -4),
  };

  it.each(Object.entries(invalid))('%s is refused', async (_name, make) => {
    expect(await ask(`Bearer ${await make()}`)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it.each(Object.entries(invalid))('%s is not treated as an anonymous reporter', async (_name, make) => {
    const report = 'mutation { submitReport(input: { urls: ["https://host.example/"] }) { __typename } }';

    expect(await ask(`Bearer ${await make()}`, report)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    'Bearer',
    'Bearer ',
    'Basic dXNlcjpwYXNz',
    'garbage',
    'Bearer a b',
    `Bearer ${'a'.repeat(9_000)}`,
    'Bearer …',
  ])('is refused when the header is %j', async (authorization) => {
    const ascii = Buffer.from(authorization).toString('latin1');

    expect(await ask(ascii)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

it('refuses an expired token, even if it was accepted seconds before', async () => {
  const brief = `Bearer ${await token({ sub: 'brief' }, { expires: new Date(now.getTime() + 20_000) })}`;
  expect(await ask(brief)).toMatchObject({ status: 200 });

  api.clock.now = new Date(now.getTime() + 40_000);
  const after = await ask(brief);
  api.clock.now = now;

  expect(after).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
});

it('logs no token, no subject and no name of the account', async () => {
  const bearer = await token({ sub: 'canary-subject', name: 'Canary Name' });

  await ask(`Bearer ${bearer}`);
  await ask(`Bearer ${bearer.slice(0, -4)}`);

  expect(api.log()).not.toMatch(/canary/i);
  expect(api.log()).not.toContain(bearer.slice(0, 40));
  expect(api.log()).not.toContain(createHash('sha256').update(bearer).digest('base64'));
});
