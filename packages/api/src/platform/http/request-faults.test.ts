import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tokenVerifier } from '../auth/token-verifier.js';
import { KeysUnavailableError } from '../auth/keys-unavailable-error.js';
import { testApi, type TestApi } from '../../../test/support/api.js';

const canary = 'canary-in-a-fault';
const open: TestApi[] = [];
afterAll(async () => {
  for (const { app, database } of open) {
    await app.close();
    await database.close().catch(() => database.orm.close());
  }
});

async function broken(overrides: Parameters<typeof testApi>[0] = {}): Promise<TestApi> {
  const api = await testApi(overrides);
  open.push(api);
  return api;
}

interface Asked {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly url?: string;
}

async function ask(
  api: TestApi,
  { query = '{ viewer { id } }', headers = {}, url = '/graphql' }: Asked = {},
) {
  const authorization = `Bearer ${await api.tokenOf('analyst')}`;
  const response = await api.app.inject({
    method: 'POST',
    url,
    headers: { authorization, 'content-type': 'application/json', ...headers },
    payload: { query },
  });
  return { status: response.statusCode, body: response.body, headers: response.headers };
}

/** The log lines about a fault of this request. */
const faultLines = (api: TestApi, id: string): readonly string[] =>
  api
    .log()
    .split('\n')
    .filter((line) => line.includes(id) && line.includes('"request failed"'));

/** Expects a masked error and one log line with its id, both without details of the fault. */
function expectMasked(api: TestApi, answer: Awaited<ReturnType<typeof ask>>, status: number): void {
  const { errors } = JSON.parse(answer.body) as { errors: { message: string; extensions: object }[] };
  const id = String(answer.headers['x-request-id']);
  expect(answer.status).toBe(status);
  expect(errors).toEqual([
    expect.objectContaining({ extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: id } }),
  ]);
  expect(errors[0]?.message).toContain(id);
  expect(faultLines(api, id)).toHaveLength(1);
  expect(`${answer.body}${api.log()}`).not.toContain(canary);
}

const unreachable = Object.assign(new Error(`connect ECONNREFUSED ${canary}`), { code: 'ECONNREFUSED' });

describe('a fault before the request context exists', () => {
  const urls = ['/graphql', '/graphql/stream'];

  it.each(urls)('is masked and logged once: token verification, at %s', async (url) => {
    const api = await broken({
      verifyToken: () => Promise.reject(new KeysUnavailableError('NOT_REACHED', { cause: canary })),
    });

    expectMasked(api, await ask(api, { url }), 503);
  });

  it.each(urls)('is masked and logged once: the clock, at %s', async (url) => {
    const api = await broken({
      clock: () => {
        throw new Error(canary);
      },
    });

    expectMasked(api, await ask(api, { url }), 500);
  });

  it('is masked and logged once: the database, when the account is loaded', async () => {
    const api = await broken();
    await api.database.close();

    expectMasked(api, await ask(api), 503);
  });

  it('has status 503 when a service is unreachable', async () => {
    const api = await broken({
      clock: () => {
        throw unreachable;
      },
    });

    expectMasked(api, await ask(api), 503);
  });
});

describe('the keys of the identity provider', () => {
  let provider: Server;
  let answer: (typeof answers)[keyof typeof answers];
  const answers = {
    'a failure': { status: 500, text: 'no' },
    'a page instead of keys': { status: 200, text: '<html>' },
    'an invalid key set': { status: 200, text: '{"keys": 7}' },
  } as const;
  beforeAll(async () => {
    provider = createServer((_request, response) => {
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.text);
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => provider.close());

  const verifierAt = (url: string) =>
    tokenVerifier({
      issuer: 'https://issuer.meldpunt.example',
      audience: 'meldpunt',
      roles: { claim: 'roles', map: {} },
      keys: { url },
      clients: null,
      maxLifetimeSeconds: 43_200,
      clockSkewSeconds: 5,
    });

  it.each(Object.keys(answers) as (keyof typeof answers)[])(
    'that are unavailable cause a fault, not an invalid token: %s',
    async (name) => {
      answer = answers[name];
      const { port } = provider.address() as AddressInfo;
      const api = await broken({ verifyToken: verifierAt(`http://127.0.0.1:${port}/keys`) });

      expectMasked(api, await ask(api), 503);
    },
  );

  it('that are unavailable cause a fault, not an invalid token: no server listens', async () => {
    const api = await broken({ verifyToken: verifierAt('http://127.0.0.1:9/keys') });

    expectMasked(api, await ask(api), 503);
  });
});

describe('a fault after the request context exists', () => {
  it('has status 503 when there is no result', async () => {
    const api = await broken();
    await api.send('{ viewer { id } }', {}, 'analyst');
    await api.database.close();

    const answer = await ask(api, { query: '{ cases { nodes { id } } }' });

    const { errors, data } = JSON.parse(answer.body);
    expect(answer.status).toBe(503);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(faultLines(api, String(answer.headers['x-request-id']))).toHaveLength(1);
  });
});

describe('the request id', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await broken()));

  it.each(['7f3c1b9e-aaaa-bbbb-cccc-0123456789ab', 'proxy.example_1-2', 'A'.repeat(128)])(
    'is taken from the header, returned and logged: %s',
    async (given) => {
      const { headers } = await ask(api, { headers: { 'x-request-id': given } });

      expect(headers['x-request-id']).toBe(given);
      expect(api.log()).toContain(`"requestId":"${given}"`);
    },
  );

  it.each(['', 'short', 'A'.repeat(129), 'with space in it', '"},"level":60', 'é'.repeat(20)])(
    'is generated when the header is invalid: %j',
    async (given) => {
      const { headers } = await ask(api, { headers: { 'x-request-id': given } });

      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('is generated without a header, and is unique', async () => {
    const [first, second] = [await ask(api), await ask(api)];

    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id']);
  });
});
