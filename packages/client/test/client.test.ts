import { CasesDocument, RequestError, ViewerDocument, createClient } from '../src/index.js';
import { stubServer, type StubServer } from './support/stub-server.js';

const anonymous = { body: JSON.stringify({ data: { viewer: null } }) };

let stub: StubServer;
afterEach(() => stub.stop());

it('sends an operation as it is written, with its variables', async () => {
  stub = await stubServer({ body: JSON.stringify({ data: { cases: { nodes: [] } } }) });

  await createClient({ url: stub.url }).execute(CasesDocument, { filter: { status: ['HELD'] }, first: 5 });

  expect(stub.requests.map(({ body }) => body)).toEqual([
    { query: CasesDocument, variables: { filter: { status: ['HELD'] }, first: 5 } },
  ]);
});

it('asks for the token before each request', async () => {
  stub = await stubServer(anonymous);
  const tokens = ['first', 'second'];
  const client = createClient({ url: stub.url, token: () => Promise.resolve(tokens.shift() ?? null) });

  await client.execute(ViewerDocument);
  await client.execute(ViewerDocument);
  await client.execute(ViewerDocument);

  expect(stub.requests.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer first',
    'Bearer second',
    undefined,
  ]);
});

it('tells the hooks which operation was sent and how it ended, and nothing else', async () => {
  const body = '{"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}';
  stub = await stubServer({ ...anonymous, headers: { 'x-request-id': 'request-1' } }, { body });
  const seen: unknown[] = [];
  const client = createClient({
    url: stub.url,
    token: 'secret',
    onRequest: (facts) => void seen.push(facts),
    onResponse: ({ durationMs, ...facts }) => void seen.push({ ...facts, took: durationMs >= 0 }),
  });

  await client.execute(ViewerDocument);
  await client.execute(CasesDocument, { filter: { hostnameContains: 'host.example' } }).catch(() => {});

  expect(seen).toEqual([
    { operation: 'Viewer', attempt: 1 },
    { operation: 'Viewer', attempt: 1, status: 200, code: null, correlationId: 'request-1', took: true },
    { operation: 'Cases', attempt: 1 },
    { operation: 'Cases', attempt: 1, status: 200, code: 'FORBIDDEN', correlationId: null, took: true },
  ]);
});

it('lets an error of a hook through as it is', async () => {
  stub = await stubServer(anonymous);
  const broken = new Error('a broken hook');
  const fail = () => {
    throw broken;
  };

  await expect(createClient({ url: stub.url, onRequest: fail }).execute(ViewerDocument)).rejects.toBe(broken);
  await expect(createClient({ url: stub.url, onResponse: fail }).execute(ViewerDocument)).rejects.toBe(
    broken,
  );
});

it('lets an error of the token function through as it is', async () => {
  stub = await stubServer(anonymous);
  const signedOut = new Error('signed out');
  const client = createClient({ url: stub.url, token: () => Promise.reject(signedOut) });

  await expect(client.execute(ViewerDocument)).rejects.toBe(signedOut);
  expect(stub.requests).toHaveLength(0);
});

it('sends further headers, but never instead of its own', async () => {
  stub = await stubServer(anonymous);
  const headers = { 'x-request-source': 'intake', 'Content-Type': 'text/plain' };

  await createClient({ url: new URL(stub.url), headers }).execute(ViewerDocument);

  expect(stub.requests[0]?.headers).toMatchObject({
    'x-request-source': 'intake',
    'content-type': 'application/json',
  });
});

it('sends through the fetch that it is given', async () => {
  stub = await stubServer(anonymous);
  const asked: string[] = [];
  const client = createClient({
    url: 'https://api.example/graphql',
    fetch: (url, init) => {
      asked.push(String(url));
      return globalThis.fetch(stub.url, init);
    },
  });

  await client.execute(ViewerDocument);

  expect(asked).toEqual(['https://api.example/graphql']);
});

it('stops waiting when the signal says so', async () => {
  stub = await stubServer('SILENCE');
  const controller = new AbortController();

  const answer = createClient({ url: stub.url }).execute(ViewerDocument, {}, { signal: controller.signal });
  controller.abort();

  await expect(answer).rejects.toMatchObject({ name: 'RequestError', code: 'ABORTED', status: null });
});

it('sends nothing when the signal has spoken before', async () => {
  stub = await stubServer(anonymous);

  const answer = createClient({ url: stub.url }).execute(ViewerDocument, {}, { signal: AbortSignal.abort() });

  await expect(answer).rejects.toBeInstanceOf(RequestError);
  expect(stub.requests).toHaveLength(0);
});
