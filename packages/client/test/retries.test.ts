import {
  ClaimNextCaseDocument,
  RecordAssessmentDocument,
  SubmitReportDocument,
  ViewerDocument,
  createClient,
  type ClientOptions,
  type Operation,
} from '../src/index.js';
import { delayBefore } from '../src/retries.js';
import { RequestError } from '../src/request-error.js';
import { stubServer, type StubAnswer, type StubServer } from './support/stub-server.js';

const unavailable: StubAnswer = { status: 503, body: '' };
const refusedToken: StubAnswer = {
  status: 401,
  body: '{"errors":[{"message":"Sign in","extensions":{"code":"UNAUTHENTICATED"}}]}',
};
const good: StubAnswer = { body: '{"data":{"viewer":null}}' };
const input = { urls: ['https://host.example/'] };

let stub: StubServer;
afterEach(() => stub.stop());

async function clientOf(answers: [StubAnswer, ...StubAnswer[]], options: Partial<ClientOptions> = {}) {
  stub = await stubServer(...answers);
  return createClient({ url: stub.url, retry: { minDelayMs: 1, maxDelayMs: 5 }, ...options });
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'OK',
    (error: unknown) => (error as RequestError).code,
  );

const keysSent = (): readonly unknown[] =>
  stub.requests.map(
    ({ body }) => (body.variables as { input: { idempotencyKey?: string } }).input.idempotencyKey,
  );

it.each<[string, StubAnswer]>([
  ['without a response', 'HANG_UP'],
  ['while the API is unavailable', unavailable],
  ['at a rate limit of a proxy', { status: 429, body: 'slow down' }],
])('sends a query again %s', async (_, answer) => {
  const client = await clientOf([answer, answer, good]);

  expect(await client.execute(ViewerDocument)).toEqual({ viewer: null });
  expect(stub.requests).toHaveLength(3);
});

it.each<[string, StubAnswer]>([
  ['a fault', { status: 500, body: '{"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}' }],
  ['a refusal', { body: '{"errors":[{"extensions":{"code":"FORBIDDEN"}}]}' }],
  ['a page of a proxy', { type: 'text/html', body: '<p>Hello' }],
])('sends a query once when the result is %s', async (_, answer) => {
  const client = await clientOf([answer, good]);

  expect(await codeOf(client.execute(ViewerDocument))).not.toBe('OK');
  expect(stub.requests).toHaveLength(1);
});

it('gives up after the maximum of retries', async () => {
  const client = await clientOf([unavailable], { retry: { max: 2, minDelayMs: 1 } });

  expect(await codeOf(client.execute(ViewerDocument))).toBe('UNREADABLE_ANSWER');
  expect(stub.requests).toHaveLength(3);
});

it('sends a mutation that accepts an idempotency key again, with the same key', async () => {
  const client = await clientOf(['HANG_UP', unavailable, good]);

  await client.execute(SubmitReportDocument, { input });
  await client.execute(SubmitReportDocument, { input });

  const [first, second, third, ofAnother] = keysSent();
  expect(first).toMatch(/^[\w+/=]{24}$/);
  expect([second, third]).toEqual([first, first]);
  expect(ofAnother).not.toBe(first);
});

it('keeps the idempotency key of the caller', async () => {
  const client = await clientOf([good]);

  await client.execute(SubmitReportDocument, { input: { ...input, idempotencyKey: 'key-of-the-form' } });

  expect(keysSent()).toEqual(['key-of-the-form']);
});

it.each<[string, Operation<unknown, never>, object]>([
  ['that accepts no key', ClaimNextCaseDocument, { input: {} }],
  [
    'beside one that accepts a key',
    `mutation Both($input: SubmitReportInput!) {
      submitReport(input: $input) { __typename }
      releaseCase(input: { caseId: "c" }) { __typename }
    }`,
    { input },
  ],
  ['without a variable', 'mutation { submitReport(input: { urls: [] }) { __typename } }', {}],
])('sends a mutation %s once', async (_, document, variables) => {
  const client = await clientOf(['HANG_UP', good]);

  expect(await codeOf(client.execute(document, variables as never))).toBe('NETWORK_FAILED');
  expect(stub.requests).toHaveLength(1);
});

it('gives an assessment a key, and no other input', async () => {
  const client = await clientOf([good]);
  const assessment = { contentItemId: 'i', expectedVersion: 1, findings: {} };

  await client.execute(RecordAssessmentDocument, { input: assessment as never });
  await client.execute(ClaimNextCaseDocument, { input: {} });

  expect(keysSent()).toEqual([expect.any(String), undefined]);
});

it('ends an attempt without a response in time, and tries again', async () => {
  const client = await clientOf(['SILENCE', good], { timeoutMs: 300 });

  expect(await client.execute(ViewerDocument)).toEqual({ viewer: null });
  expect(stub.requests).toHaveLength(2);
});

it('says TIMED_OUT when no attempt gets a response', async () => {
  const client = await clientOf(['SILENCE'], { retry: { max: 0 } });

  expect(await codeOf(client.execute(ViewerDocument, {}, { timeoutMs: 20 }))).toBe('TIMED_OUT');
});

it('stops at the signal of the caller between two attempts', async () => {
  const controller = new AbortController();
  const client = await clientOf([unavailable], {
    retry: { minDelayMs: 60_000, maxDelayMs: 60_000 },
    onResponse: () => void setTimeout(() => controller.abort(), 5),
  });

  expect(await codeOf(client.execute(ViewerDocument, {}, { signal: controller.signal }))).toBe('ABORTED');
  expect(stub.requests).toHaveLength(1);
});

describe('the delay before a retry', () => {
  const failed = (retryAfterSeconds?: number) => new RequestError('RATE_LIMITED', { retryAfterSeconds });

  it('doubles up to its maximum, with a random part', () => {
    stub = { stop: () => Promise.resolve() } as StubServer;
    for (const [retries, longest] of [
      [0, 500],
      [1, 1_000],
      [3, 4_000],
      [60, 10_000],
    ] as const) {
      const delays = Array.from({ length: 50 }, () => delayBefore(failed(), retries, {}) ?? NaN);
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(longest / 2);
      expect(Math.max(...delays)).toBeLessThanOrEqual(longest);
      expect(new Set(delays).size).toBeGreaterThan(1);
    }
  });

  it('is at least what the API asks for, and not longer than a minute', () => {
    expect(delayBefore(failed(7), 0, {})).toBeGreaterThanOrEqual(7_000);
    expect(delayBefore(failed(61), 0, {})).toBeNull();
  });
});

describe('a refused token', () => {
  it('is renewed once, also for a mutation without a key', async () => {
    const asked: (string | undefined)[] = [];
    const client = await clientOf([refusedToken, good], {
      token: (refused) => {
        asked.push(refused);
        return refused === undefined ? 'old' : 'new';
      },
    });

    await client.execute(ClaimNextCaseDocument, { input: {} });

    expect(stub.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
    expect(asked).toEqual([undefined, 'old']);
  });

  it.each<[string, ClientOptions['token'], number]>([
    ['when the new one is refused too', (refused) => (refused === undefined ? 'old' : 'new'), 2],
    ['when there is no new one', () => 'same', 1],
    ['when it is a fixed text', 'fixed', 1],
    ['when there was none', () => null, 1],
  ])('is thrown %s', async (_, token, requests) => {
    const client = await clientOf([refusedToken], { token });

    expect(await codeOf(client.execute(ViewerDocument))).toBe('UNAUTHENTICATED');
    expect(stub.requests).toHaveLength(requests);
  });
});
