import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { meaningOfResponse } from '@meldpunt/domain';
import { attemptOfResponse } from './attempt-of-response.js';
import { endpointUrl } from './endpoint-url.js';
import { numberMessage } from './number-message.js';
import { newSecret, signaturesOf } from './signing-secret.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { routedCase } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';

const now = new Date('2026-11-20T09:00:00.000Z');
const message = { id: 'one', timestamp: '1795510800', body: '{"sequence":1}' };

const signedBy = (secret: string): string =>
  new Webhook(secret).sign(message.id, new Date(Number(message.timestamp) * 1_000), message.body);

describe('the signature of a message', () => {
  let api: TestApi;
  const id = randomUUID();
  const work = (at: Date) => ({ ...workContext(api), clock: () => at });
  let current: Awaited<ReturnType<typeof newSecret>>;
  let previous: Awaited<ReturnType<typeof newSecret>>;

  beforeAll(async () => {
    api = await testApi();
    current = await newSecret(workContext(api), id);
    previous = await newSecret(workContext(api), id);
    for (const { store } of [current, previous]) await store(workContext(api).em);
  });
  afterAll(() => api.close());

  const secrets = (until: Date | null) => ({
    id,
    secretSealed: current.sealed,
    previousSecretSealed: previous.sealed,
    previousSecretUntil: until,
  });

  it('follows Standard Webhooks, over id, time and body', async () => {
    expect(await signaturesOf(message, secrets(null), work(now))).toBe(signedBy(current.secret));
  });

  it.each([
    ['before', 1, true],
    ['at', 0, false],
    ['after', -1, false],
  ])(
    '%s the end of the overlap includes the signature of the old secret or not: %j ms, %j',
    async (_when, ms, isBoth) => {
      const found = await signaturesOf(message, secrets(new Date(+now + ms)), work(now));
      const signatures = found.split(' ');

      expect(signatures).toEqual(
        isBoth ? [signedBy(current.secret), signedBy(previous.secret)] : [signedBy(current.secret)],
      );
    },
  );
});

describe('the URL of a webhook', () => {
  it.each([
    ['https://partner.example/hook', false, 'https://partner.example/hook'],
    ['http://partner.example/hook', true, 'http://partner.example/hook'],
  ])('%s is accepted, in test mode: %j', (text, isTest, url) => {
    expect(endpointUrl(text, isTest)).toEqual({ url });
  });

  it.each([
    ['http://partner.example/hook', 'URL_NOT_HTTPS'],
    ['https://name@partner.example/', 'URL_WITH_USER_INFO'],
    ['https://:word@partner.example/', 'URL_WITH_USER_INFO'],
    ['https://partner.example/#part', 'URL_WITH_FRAGMENT'],
    ['ftp://partner.example/', 'URL_NOT_VALID'],
    [`https://partner.example/${'a'.repeat(2_000)}`, 'URL_NOT_VALID'],
  ])('%.40s is refused in live mode as %s', (text, code) => {
    expect(endpointUrl(text, false)).toMatchObject({ path: '/url', code });
  });
});

describe('the response of a receiver', () => {
  const gone = async () => {};
  const answer = (status: number, headers: Readonly<Record<string, string>> = {}, attempt = 1) =>
    attemptOfResponse(
      { ok: true, value: { status, headers, body: '' } },
      { sequence: 1, attempt, now, mode: 'live', gone },
    );

  it('is the result that the rules state, for every status', () => {
    for (let status = 100; status < 600; status += 1)
      for (const attempt of [1, 2]) {
        const { outcome, ...failure } = meaningOfResponse(status, attempt);
        expect({ status, ...answer(status, {}, attempt) }).toMatchObject({
          status,
          ...(outcome === 'FAILED'
            ? { outcome, failure }
            : outcome === 'ENDPOINT_GONE'
              ? { outcome: 'CALLED_OFF', because: 'WEBHOOK_GONE', effect: gone }
              : { outcome, proof: { status, sequence: 1 } }),
        });
      }
  });

  it.each([
    ['60', 60],
    ['86400', 86_400],
    ['31536000', 86_400],
    ['Fri, 20 Nov 2026 10:00:00 GMT', 3_600],
    ['Sat, 20 Nov 2027 10:00:00 GMT', 86_400],
  ])('with a wait of %s delays the next attempt by %i seconds, at most a day', (header, seconds) => {
    expect(answer(429, { 'retry-after': header })).toMatchObject({
      failure: { retryAt: new Date(+now + seconds * 1_000) },
    });
  });

  it('can request a wait with every status that is retried', () => {
    const retried = [302, 401, 403, 408, 425, 429, 500, 503, 599];

    for (const status of retried)
      expect({ status, ...answer(status, { 'retry-after': '7200' }) }).toMatchObject({
        status,
        failure: { retryAt: new Date(+now + 7_200_000) },
      });
    expect(answer(503, { 'retry-after': 'soon' })).not.toHaveProperty('failure.retryAt');
  });
});

describe('a webhook', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await testApi()));
  afterAll(() => api.close());

  const registered = async (audience: string, types: readonly string[]): Promise<string> =>
    (await perform(api, 'registerWebhook', { url: 'http://127.0.0.1:9/', audience, types }, 'administrator'))
      .webhook.id;

  const heardBy = (webhookId: string) =>
    sqlRows(api, `select id, event, subject_id from hand_over where channel = 'WEBHOOK' and recipient = ?`, [
      webhookId,
    ]);

  it('receives no event of another audience, even of a type that both have', async () => {
    const types = ['REFERRAL_CREATED'];
    const [casework, police] = [await registered('CASEWORK', types), await registered('POLICE', types)];

    const { legs } = await routedCase(api, { country: 'NL' });
    const home = await routedCase(api, { country: 'BE' });

    const subjects = async (id: string) => (await heardBy(id)).map(({ subject_id: subject }) => subject);
    expect(await subjects(casework)).toContain(legs['INHOPE_HOTLINE']?.id);
    expect(await subjects(police)).not.toContain(legs['INHOPE_HOTLINE']?.id);
    expect(await subjects(police)).toContain(home.legs['POLICE']?.id);
    expect(await subjects(police)).not.toContain(home.legs['HOSTING_PROVIDER']?.id);
  });

  it('queues events while it is paused', async () => {
    const paused = await registered('CASEWORK', ['CASE_ROUTED']);
    await perform(api, 'pauseWebhook', { webhookId: paused }, 'administrator');

    await routedCase(api);

    await expect(heardBy(paused)).resolves.toHaveLength(1);
  });

  it('gives a message one sequence number, also when it is retried', async () => {
    const webhookId = await registered('CASEWORK', ['CASE_ROUTED']);
    await routedCase(api);
    await routedCase(api);
    const [first, second] = await heardBy(webhookId);
    const numberOf = (id: unknown) =>
      numberMessage({ id: String(id), recipient: webhookId }, workContext(api));

    const numbers = [
      await numberOf(first?.['id']),
      await numberOf(second?.['id']),
      await numberOf(first?.['id']),
      await numberOf(second?.['id']),
    ];

    expect(numbers).toEqual([1, 2, 1, 2]);
  });
});
