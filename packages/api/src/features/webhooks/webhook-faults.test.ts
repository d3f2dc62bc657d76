import { randomUUID } from 'node:crypto';
import { recordHandOver } from '../hand-overs/index.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { later } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { startWebhookPartner, type WebhookPartner } from '../../../test/support/webhook-partner.js';
import { workContext, workUntilIdle } from '../../../test/support/work.js';

let api: TestApi;
let partner: WebhookPartner;
let endpoint: string;
let began: Date;
beforeAll(async () => {
  api = await testApi();
  partner = await startWebhookPartner();
});
afterAll(async () => {
  await api.close();
  await partner.stop();
});

/** Each test has its own endpoint. Messages of other tests are cancelled. */
beforeEach(async () => {
  await sqlRows(
    api,
    "update hand_over set status = 'CALLED_OFF', called_off_because = 'BY_HAND', ended_at = now() where status in ('PENDING', 'DEAD')",
  );
  await workUntilIdle(api);
  await sqlRows(api, 'delete from graphile_worker._private_jobs');
  later(api, 60);
  began = api.clock.now;
  partner.taken.length = 0;
  partner.status = 204;
  partner.retryAfter = null;
  const input = { url: `http://127.0.0.1:${partner.port}/`, audience: 'CASEWORK', types: ['CASE_ROUTED'] };
  endpoint = (await perform(api, 'registerWebhook', input, 'administrator')).webhook.id;
});

const record = async (count: number, subjectId = () => randomUUID() as string): Promise<void> => {
  const work = workContext(api);
  await inTransaction(work, async (em) => {
    for (let number = 0; number < count; number += 1)
      await recordHandOver(em, work, {
        channel: 'WEBHOOK',
        recipient: endpoint,
        event: 'CASE_ROUTED',
        eventKey: randomUUID(),
        subjectId: subjectId(),
        urgent: false,
        payload: { objectType: 'CASE' },
      });
  });
};

const waitingJobs = async (): Promise<number> =>
  Number((await sqlRows(api, 'select count(*) as jobs from graphile_worker.jobs'))[0]?.['jobs']);
const statuses = async (): Promise<readonly unknown[]> =>
  (await sqlRows(api, 'select status from hand_over where recipient = ? order by sequence', [endpoint])).map(
    ({ status }) => status,
  );
const openWork = async (): Promise<readonly unknown[]> =>
  sqlRows(api, 'select kind, cause from work_item where settled_at is null and opened_at >= ?', [began]);

describe('a receiver that responds with 500', () => {
  it('has one waiting job for any number of messages', async () => {
    partner.status = 500;
    await record(120);

    await workUntilIdle(api);

    expect(await waitingJobs()).toBe(1);
    later(api);
    expect(await workUntilIdle(api)).toBeLessThanOrEqual(5);
    expect(await waitingJobs()).toBe(1);
  });

  it('receives every message once when it works again', async () => {
    partner.status = 500;
    await record(70);
    await workUntilIdle(api);
    partner.status = 204;
    later(api, 2);

    await workUntilIdle(api);

    expect(new Set(partner.taken).size).toBe(70);
    expect(partner.taken).toHaveLength(70);
    expect(await waitingJobs()).toBe(0);
  });

  it('receives messages about other objects, and those about the same object in order', async () => {
    const same = randomUUID();
    await record(1, () => same);
    partner.status = 500;
    await workUntilIdle(api);
    partner.status = 204;
    await record(1, () => same);
    await record(1);

    await workUntilIdle(api);

    expect(await statuses()).toEqual(['PENDING', 'PENDING', 'CONFIRMED']);
    later(api, 1);
    await workUntilIdle(api);
    expect(await statuses()).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  });
});

describe('a receiver that refuses access', () => {
  it.each([
    [302, 'REDIRECTED'],
    [308, 'REDIRECTED'],
    [401, 'SIGN_IN_REFUSED'],
    [403, 'SIGN_IN_REFUSED'],
  ])('is paused and retried, with a work item from the first failure: %i', async (status, cause) => {
    partner.status = status;
    await record(3);

    await workUntilIdle(api);

    expect(await statuses()).toEqual(['PENDING', 'PENDING', 'PENDING']);
    expect(
      await sqlRows(
        api,
        'select number from hand_over_attempt join hand_over on id = hand_over_id where recipient = ?',
        [endpoint],
      ),
    ).toHaveLength(1);
    expect(await openWork()).toEqual([{ kind: 'PARTNER_NOT_REACHED', cause }]);

    partner.status = 204;
    later(api, 1);
    await workUntilIdle(api);

    expect(partner.taken).toHaveLength(3);
    expect(await statuses()).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    expect(await openWork()).toEqual([]);
  });
});

describe('a receiver that is busy for a moment', () => {
  it.each([408, 425])('receives the message again, and others meanwhile: %i', async (status) => {
    partner.status = status;
    await record(1);
    await workUntilIdle(api);
    partner.status = 204;
    await record(1);
    await workUntilIdle(api);

    expect(await statuses()).toEqual(['PENDING', 'CONFIRMED']);
    expect(await openWork()).toEqual([]);
    later(api, 1);
    await workUntilIdle(api);
    expect(await statuses()).toEqual(['CONFIRMED', 'CONFIRMED']);
  });
});

describe('a wait that the receiver requested', () => {
  it.each([429, 503, 408])('is kept when the webhook is paused and resumed: %i', async (status) => {
    partner.status = status;
    partner.retryAfter = '7200';
    await record(1);
    await workUntilIdle(api);
    partner.status = 204;
    await perform(api, 'pauseWebhook', { webhookId: endpoint }, 'administrator');
    await perform(api, 'resumeWebhook', { webhookId: endpoint }, 'administrator');
    later(api, 119);
    await workUntilIdle(api);

    expect(await statuses()).toEqual(['PENDING']);
    later(api, 1);
    await workUntilIdle(api);
    expect(await statuses()).toEqual(['CONFIRMED']);
  });

  it('ends during a longer pause of the webhook: it is sent when that is resumed', async () => {
    partner.status = 429;
    partner.retryAfter = '7200';
    await record(1);
    await workUntilIdle(api);
    partner.status = 204;
    await perform(api, 'pauseWebhook', { webhookId: endpoint }, 'administrator');
    later(api, 180);
    await workUntilIdle(api);
    await perform(api, 'resumeWebhook', { webhookId: endpoint }, 'administrator');

    await workUntilIdle(api);

    expect(await statuses()).toEqual(['CONFIRMED']);
  });
});

describe('a receiver that lost its response and then reports a conflict', () => {
  const conflictAfter = async (first: number): Promise<void> => {
    partner.status = first;
    await record(1);
    await workUntilIdle(api);
    partner.status = 409;
    later(api, 1);
    await workUntilIdle(api);
  };

  it('may already have the message: a person is asked to check', async () => {
    await conflictAfter(502);

    expect(await statuses()).toEqual(['DEAD']);
    expect(await openWork()).toEqual([{ kind: 'HAND_OVER_FAILED', cause: 'MAY_BE_THERE_ALREADY' }]);
  });

  it('has not accepted it if it reports the conflict at the first attempt', async () => {
    await conflictAfter(409);

    expect(await openWork()).toEqual([{ kind: 'HAND_OVER_FAILED', cause: 'NOT_ACCEPTED' }]);
  });
});

describe('many failed outbox messages', () => {
  const retry = (input: object, as: 'administrator' | 'auditor' = 'administrator') =>
    perform(api, 'retryHandOvers', { channel: 'WEBHOOK', ...input }, as);
  beforeEach(async () => {
    partner.status = 400;
    await record(4);
    await workUntilIdle(api);
    partner.status = 204;
    expect(await statuses()).toEqual(['DEAD', 'DEAD', 'DEAD', 'DEAD']);
  });

  it('are retried together by channel, recipient and cause', async () => {
    const result = await retry({ recipientQueue: endpoint, cause: 'NOT_ACCEPTED' });

    expect(result).toMatchObject({ __typename: 'RetryHandOversSuccess', remaining: 0 });
    expect(result.handOvers).toHaveLength(4);
    await workUntilIdle(api);
    expect(await statuses()).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    expect(await openWork()).toEqual([]);
  });

  it('are not retried for another cause, recipient or channel', async () => {
    expect(await retry({ cause: 'RECIPIENT_UNKNOWN' })).toMatchObject({ handOvers: [], remaining: 0 });
    expect(await retry({ recipientQueue: randomUUID() })).toMatchObject({ handOvers: [], remaining: 0 });
    expect(await retry({ channel: 'ICCAM' })).toMatchObject({ handOvers: [], remaining: 0 });

    expect(await statuses()).toEqual(['DEAD', 'DEAD', 'DEAD', 'DEAD']);
  });

  it('are retried from the oldest up to a maximum, and the others are counted', async () => {
    expect(await retry({ first: 3 })).toMatchObject({ remaining: 1 });

    expect(await statuses()).toEqual(['PENDING', 'PENDING', 'PENDING', 'DEAD']);
  });

  it.each([0, -1, 201])('cannot be retried with a maximum of %i', async (first) => {
    expect(await retry({ first })).toMatchObject({ problems: [{ path: '/first', code: 'OUT_OF_RANGE' }] });
  });

  it('cause one audit entry each when retried', async () => {
    await retry({});

    expect(
      await sqlRows(
        api,
        "select audit_entry.id from audit_entry join hand_over on hand_over.id = audit_entry.subject_id where action = 'HAND_OVER_RETRIED' and recipient = ?",
        [endpoint],
      ),
    ).toHaveLength(4);
  });
});
