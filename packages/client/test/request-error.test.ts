import {
  CaseDocument,
  CasesDocument,
  RequestError,
  SubmitReportDocument,
  ViewerDocument,
  createClient,
  type TypedDocument,
} from '../src/index.js';
import { runningApi, type RunningApi } from './support/running-api.js';
import { stubServer, type StubAnswer, type StubServer } from './support/stub-server.js';

let api: RunningApi;
let stub: StubServer | undefined;
beforeAll(async () => void (api = await runningApi()));
afterEach(async () => {
  await stub?.stop();
  stub = undefined;
});
afterAll(() => api.close());

/** What a promise is rejected with, when that is the error of this package. */
async function requestErrorOf(promise: Promise<unknown>): Promise<RequestError> {
  const reason: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(reason instanceof RequestError)) throw new Error(`not a RequestError: ${String(reason)}`);
  return reason;
}

async function errorOnAnswer(answer: StubAnswer): Promise<RequestError> {
  stub = await stubServer(answer);
  return requestErrorOf(createClient({ url: stub.url, retry: { max: 0 } }).execute(ViewerDocument));
}

it('says UNAUTHENTICATED where nobody is signed in', async () => {
  const error = await requestErrorOf(api.clientOf().execute(CasesDocument));

  expect(error.code).toBe('UNAUTHENTICATED');
});

it('says UNAUTHENTICATED with status 401 for a token that is none', async () => {
  const client = createClient({ url: api.url, token: 'not-a-token' });

  expect(await requestErrorOf(client.execute(ViewerDocument))).toMatchObject({
    code: 'UNAUTHENTICATED',
    status: 401,
  });
});

it('says FORBIDDEN where the role does not allow it', async () => {
  const error = await requestErrorOf(api.clientOf('liaison').execute(CasesDocument));

  expect(error.code).toBe('FORBIDDEN');
});

it('says which code the API gave to an operation that it does not understand', async () => {
  const unknown = 'query { nonsense }' as TypedDocument<unknown, Record<string, never>>;

  expect(await requestErrorOf(api.clientOf('analyst').execute(unknown))).toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
  });
});

it('says NETWORK_FAILED without a status where nothing listens', async () => {
  stub = await stubServer('SILENCE');
  const { url } = stub;
  await stub.stop();
  stub = undefined;

  expect(
    await requestErrorOf(createClient({ url, retry: { max: 0 } }).execute(ViewerDocument)),
  ).toMatchObject({
    code: 'NETWORK_FAILED',
    status: null,
    message: 'NETWORK_FAILED (ECONNREFUSED)',
  });
});

it('says NETWORK_FAILED where the connection breaks before an answer', async () => {
  expect((await errorOnAnswer('HANG_UP')).code).toBe('NETWORK_FAILED');
});

it.each([
  ['a page of HTML', { status: 200, type: 'text/html', body: '<h1>Maintenance</h1>' }],
  ['an error page of a proxy', { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }],
  ['an empty answer', { status: 204, body: '' }],
  ['JSON that is not GraphQL’s', { status: 200, body: '{"ok":true}' }],
  ['JSON that is no object', { status: 200, body: '[]' }],
  ['an answer without data and errors', { status: 200, body: '{"data":null,"errors":[]}' }],
])('says UNREADABLE_ANSWER and the status for %s', async (_, answer) => {
  const { code, status } = await errorOnAnswer(answer);

  expect({ code, status }).toEqual({ code: 'UNREADABLE_ANSWER', status: answer.status });
});

it('passes on the code and the correlation id of a fault', async () => {
  const body = JSON.stringify({
    errors: [{ message: 'Sorry', extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: '5f-0a' } }],
  });

  expect(await errorOnAnswer({ status: 500, body })).toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
    status: 500,
    correlationId: '5f-0a',
    message: 'INTERNAL_SERVER_ERROR (HTTP 500, correlation id 5f-0a)',
  });
});

it('says which argument is wrong, after how many seconds to try again, and whether that is of use', async () => {
  const wrong = await requestErrorOf(
    api.clientOf('analyst').execute(CasesDocument, { filter: { status: ['NONSENSE' as 'HELD'] } }),
  );
  const limited = await errorOnAnswer({
    status: 429,
    headers: { 'x-request-id': 'request-0001' },
    body: '{"errors":[{"message":"Wait","extensions":{"code":"RATE_LIMITED","retryAfterSeconds":61}}]}',
  });
  await stub?.stop();
  const unavailable = await errorOnAnswer({ status: 503, headers: { 'retry-after': '120' }, body: '' });

  expect(wrong).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.status[0]', isRetryable: false });
  expect(wrong.message).toContain('argument filter.status[0]');
  expect(limited).toMatchObject({
    retryAfterSeconds: 61,
    correlationId: 'request-0001',
    isRetryable: true,
  });
  expect(unavailable).toMatchObject({ code: 'UNREADABLE_ANSWER', retryAfterSeconds: 120, isRetryable: true });
});

it.each([
  ['an argument that is a sentence', { argument: 'the page https://host.example/' }, { argument: undefined }],
  ['a time that is no number', { retryAfterSeconds: 'soon' }, { retryAfterSeconds: undefined }],
  ['an id that is a sentence', { correlationId: 'see host.example/page' }, { correlationId: undefined }],
])('passes on nothing of %s', async (_, extensions, facts) => {
  const error = await errorOnAnswer({
    body: JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN', ...extensions } }] }),
  });

  expect(error).toMatchObject({ code: 'FORBIDDEN', message: 'FORBIDDEN (HTTP 200)', ...facts });
});

it('throws for an answer of which a part failed', async () => {
  const body = JSON.stringify({
    data: { viewer: null },
    errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }],
  });

  expect((await errorOnAnswer({ body })).code).toBe('FORBIDDEN');
});

it.each([
  ['no code', {}],
  ['a code that is a sentence', { code: 'The address https://host.example/page is wrong' }],
])('says UNKNOWN_ERROR for an error with %s', async (_, extensions) => {
  const error = await errorOnAnswer({ body: JSON.stringify({ errors: [{ message: 'no', extensions }] }) });

  expect(error.code).toBe('UNKNOWN_ERROR');
});

it('reports a fault of the running API with the correlation id of its log', async () => {
  const broken = await runningApi();
  try {
    const analyst = broken.clientOf('analyst');
    await analyst.execute(ViewerDocument);
    await broken.database.orm.em.getConnection().execute('drop table hotline_case cascade');

    const error = await requestErrorOf(analyst.execute(CasesDocument));

    expect(error.code).toBe('INTERNAL_SERVER_ERROR');
    expect(broken.log()).toContain(error.correlationId);
  } finally {
    await broken.close();
  }
});

it('carries nothing of the request, also where the server echoes it', async () => {
  const canary = 'canary-7f3a';
  const rejected = await requestErrorOf(
    api.clientOf().execute(SubmitReportDocument, {
      input: { urls: [`https://${canary}.example/`], language: canary as 'NL' },
    }),
  );
  const badHeader = await requestErrorOf(
    createClient({ url: api.url, token: `${canary}\n` }).execute(CaseDocument, { id: canary }),
  );

  for (const error of [rejected, badHeader]) {
    const everything = [error.message, error.stack, String(error.cause), JSON.stringify({ ...error })].join();
    expect(everything).not.toContain(canary);
  }
  expect(rejected.code).toBe('BAD_USER_INPUT');
});
