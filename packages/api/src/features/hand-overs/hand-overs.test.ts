import { randomUUID } from 'node:crypto';
import type { HandOverMessage } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { callOffHandOversOfSubject, recordHandOver, type Attempt, type ChannelPort } from './index.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { later } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext, workUntilIdle } from '../../../test/support/work.js';

/** A recipient with a given result for each attempt, which records the events that it received. */
function recipient(answer: (id: string, attempt: number) => Attempt) {
  const seen: string[] = [];
  const attempts = new Map<string, number>();
  const channel: ChannelPort = {
    deliver: ({ id, event }) => {
      const number = (attempts.get(id) ?? 0) + 1;
      attempts.set(id, number);
      seen.push(event);
      return Promise.resolve(answer(event, number));
    },
  };
  return { channel, seen };
}

const confirmed: Attempt = { outcome: 'CONFIRMED', proof: { accepted: true } };
const failed = (failure: Extract<Attempt, { outcome: 'FAILED' }>['failure']): Attempt => ({
  outcome: 'FAILED',
  failure,
});
const silence = failed({ class: 'UNREACHABLE', cause: 'NO_ANSWER' });

describe('an outbox message', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await testApi();
  });
  afterEach(() => api.close());

  const record = (event: string, change: object = {}) => {
    const work = workContext(api);
    return inTransaction(work, (em) =>
      recordHandOver(em, work, {
        channel: 'WEBHOOK',
        recipient: 'somebody',
        event: event as HandOverMessage,
        eventKey: `${event} once`,
        subjectId: randomUUID(),
        urgent: false,
        ...change,
      }),
    );
  };
  const rows = async () => {
    const found = await sql<{
      event: string;
      status: string;
      attempts: number;
      failureClass: string | null;
    }>`
      select event, status, attempts, failure_class from hand_over order by sequence
    `.execute(kysely(api.database.orm.em.fork()));
    return found.rows;
  };
  const workItems = async () => {
    const found = await sql<{ kind: string; cause: string; open: boolean }>`
      select kind, cause, settled_at is null as open from work_item order by opened_at, kind
    `.execute(kysely(api.database.orm.em.fork()));
    return found.rows;
  };

  it('is recorded once for one event, and again for another event of the same subject', async () => {
    expect(await record('A')).toBe(true);
    expect(await record('A')).toBe(false);
    expect(await record('A', { eventKey: 'A a second time' })).toBe(true);

    expect(await rows()).toHaveLength(2);
  });

  it('commits with the change that causes it, or not at all', async () => {
    const work = workContext(api);

    await expect(
      inTransaction(work, async (em) => {
        await recordHandOver(em, work, {
          channel: 'WEBHOOK',
          recipient: 'somebody',
          event: 'TEST',
          eventKey: 'A',
          subjectId: randomUUID(),
          urgent: false,
        });
        throw new Error('the change fails');
      }),
    ).rejects.toThrow('the change fails');

    expect(await rows()).toEqual([]);
    expect(await workUntilIdle(api)).toBe(0);
  });

  it('is sent in the order of its recipient queue, urgent ones first', async () => {
    const { channel, seen } = recipient(() => confirmed);
    for (const event of ['A', 'B', 'C']) await record(event);
    await record('D', { urgent: true });

    await workUntilIdle(api, { channels: { WEBHOOK: channel } });

    expect(seen).toEqual(['D', 'A', 'B', 'C']);
    expect(await rows()).toEqual(
      ['A', 'B', 'C', 'D'].map((event) => ({ event, status: 'CONFIRMED', attempts: 1, failureClass: null })),
    );
  });

  it('blocks its recipient queue while the recipient does not respond, and keeps the order afterwards', async () => {
    let isUp = false;
    const { channel, seen } = recipient(() => (isUp ? confirmed : silence));
    for (const event of ['A', 'B', 'C']) await record(event);

    await workUntilIdle(api, { channels: { WEBHOOK: channel } });
    expect(seen).toEqual(['A']);
    isUp = true;
    later(api, 1);
    await workUntilIdle(api, { channels: { WEBHOOK: channel } });

    expect(seen).toEqual(['A', 'A', 'B', 'C']);
    expect((await rows()).map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  });

  it('that fails alone blocks only messages about the same subject', async () => {
    const subjectId = randomUUID();
    const { channel, seen } = recipient((event, attempt) =>
      event === 'A' && attempt === 1
        ? failed({ class: 'PARTNER_FAULT', cause: 'RECIPIENT_IN_TROUBLE' })
        : confirmed,
    );
    await record('A', { subjectId });
    await record('B');
    await record('C', { subjectId });

    await workUntilIdle(api, { channels: { WEBHOOK: channel } });
    expect(seen).toEqual(['A', 'B']);
    later(api, 1);
    await workUntilIdle(api, { channels: { WEBHOOK: channel } });

    expect(seen).toEqual(['A', 'B', 'A', 'C']);
  });

  it.each(['REFUSED', 'NOT_FOUND'] as const)(
    'with result %s stops at once with a work item, and the next one is sent',
    async (kind) => {
      const { channel, seen } = recipient((event) =>
        event === 'A' ? failed({ class: kind, cause: 'NOT_ACCEPTED' }) : confirmed,
      );
      await record('A');
      await record('B');

      await workUntilIdle(api, { channels: { WEBHOOK: channel } });

      expect(seen).toEqual(['A', 'B']);
      expect(await rows()).toMatchObject([
        { status: 'DEAD', failureClass: kind },
        { status: 'CONFIRMED', failureClass: null },
      ]);
      expect(await workItems()).toEqual([{ kind: 'HAND_OVER_FAILED', cause: 'NOT_ACCEPTED', open: true }]);
    },
  );

  it('is retried for a day of outage, with one work item that is closed when it succeeds', async () => {
    let isUp = false;
    const { channel } = recipient(() => (isUp ? confirmed : silence));
    for (const event of ['A', 'B']) await record(event);
    const end = new Date(api.clock.now.getTime() + 24 * 3_600_000);

    while (api.clock.now < end) {
      await workUntilIdle(api, { channels: { WEBHOOK: channel } });
      later(api, 30);
    }
    expect(await workItems()).toEqual([{ kind: 'PARTNER_NOT_REACHED', cause: 'NO_ANSWER', open: true }]);
    isUp = true;
    later(api, 30);
    await workUntilIdle(api, { channels: { WEBHOOK: channel } });

    const { data } = await api.send(
      '{ handOvers(first: 2, filter: { channel: [WEBHOOK] }) { nodes { status failingSince failureClass failureCause explanation } } }',
      {},
      'administrator',
    );
    const nothingFails = { failingSince: null, failureClass: null, failureCause: null, explanation: null };
    expect(data.handOvers.nodes).toEqual([
      { status: 'CONFIRMED', ...nothingFails },
      { status: 'CONFIRMED', ...nothingFails },
    ]);
    expect(await workItems()).toEqual([{ kind: 'PARTNER_NOT_REACHED', cause: 'NO_ANSWER', open: false }]);
  });

  it('that failed after days and is retried by hand closes its work item when it succeeds', async () => {
    let isUp = false;
    const { channel } = recipient(() => (isUp ? confirmed : silence));
    await record('A');
    for (let day = 0; day < 8; day += 1) {
      await workUntilIdle(api, { channels: { WEBHOOK: channel } });
      later(api, 24 * 60);
    }
    expect(await rows()).toMatchObject([{ status: 'DEAD' }]);
    expect((await workItems()).filter(({ open }) => open)).toMatchObject([{ kind: 'HAND_OVER_FAILED' }]);

    isUp = true;
    const [row] = await sqlRows(api, 'select id from hand_over');
    await perform(api, 'retryHandOver', { handOverId: row?.['id'] }, 'administrator');
    await workUntilIdle(api, { channels: { WEBHOOK: channel } });

    expect(await rows()).toMatchObject([{ status: 'CONFIRMED' }]);
    expect((await workItems()).filter(({ open }) => open)).toEqual([]);
  });

  it('that is cancelled keeps the work item of its recipient open while another message waits', async () => {
    const { channel } = recipient(() => silence);
    const [first, second] = [randomUUID(), randomUUID()];
    await record('A', { subjectId: first, channel: 'NOTICE' });
    await record('B', { subjectId: second, channel: 'NOTICE' });
    for (let half = 0; half < 4; half += 1) {
      await workUntilIdle(api, { channels: { NOTICE: channel } });
      later(api, 30);
    }
    const callOff = (id: string) =>
      inTransaction(workContext(api), (em) =>
        callOffHandOversOfSubject(em, workContext(api), id, 'REPLACED'),
      );

    await callOff(first);
    expect(await workItems()).toMatchObject([{ kind: 'PARTNER_NOT_REACHED', open: true }]);
    await callOff(second);
    expect(await workItems()).toMatchObject([{ kind: 'PARTNER_NOT_REACHED', open: false }]);
  });

  it('that succeeds closes the work item opened for an earlier cancelled message', async () => {
    const subjectId = randomUUID();
    await record('A', { subjectId, channel: 'NOTICE' });
    await record('B', { channel: 'NOTICE' });
    for (let half = 0; half < 4; half += 1) {
      await workUntilIdle(api, { channels: { NOTICE: recipient(() => silence).channel } });
      later(api, 30);
    }
    await inTransaction(workContext(api), (em) =>
      callOffHandOversOfSubject(em, workContext(api), subjectId, 'REPLACED'),
    );

    await workUntilIdle(api, { channels: { NOTICE: recipient(() => confirmed).channel } });

    expect((await rows()).map(({ status }) => status)).toEqual(['CALLED_OFF', 'CONFIRMED']);
    expect(await workItems()).toMatchObject([{ kind: 'PARTNER_NOT_REACHED', open: false }]);
  });

  it('waits as long as the recipient asks', async () => {
    const retryAt = new Date(api.clock.now.getTime() + 3 * 3_600_000);
    const { channel, seen } = recipient((_event, attempt) =>
      attempt === 1 ? failed({ class: 'THROTTLED', cause: 'ASKED_TO_WAIT', retryAt }) : confirmed,
    );
    await record('A');

    await workUntilIdle(api, { channels: { WEBHOOK: channel } });
    later(api, 179);
    await workUntilIdle(api, { channels: { WEBHOOK: channel } });
    expect(seen).toHaveLength(1);
    later(api, 1);
    await workUntilIdle(api, { channels: { WEBHOOK: channel } });

    expect(seen).toHaveLength(2);
  });

  it('is retried after an error in the channel, which counts as an own fault', async () => {
    let calls = 0;
    const channel: ChannelPort = {
      deliver: () => {
        calls += 1;
        return calls === 1
          ? Promise.reject(new TypeError('a canary that no log shows'))
          : Promise.resolve(confirmed);
      },
    };
    await record('A');

    await workUntilIdle(api, { channels: { WEBHOOK: channel } });
    expect(await rows()).toMatchObject([{ status: 'PENDING', failureClass: 'OWN_FAULT' }]);
    later(api, 1);
    await workUntilIdle(api, { channels: { WEBHOOK: channel } });

    expect(await rows()).toMatchObject([{ status: 'CONFIRMED', attempts: 2 }]);
    expect(api.log()).not.toContain('canary');
  });

  it('is queued again by the sweep when its job is lost', async () => {
    const { channel, seen } = recipient(() => confirmed);
    await record('A');
    await sql`delete from graphile_worker._private_jobs`.execute(kysely(api.database.orm.em.fork()));
    later(api, 3);

    await workUntilIdle(api, { channels: { WEBHOOK: channel } });

    expect(seen).toEqual(['A']);
  });

  it('cannot change its subject, and cannot change after it ends', async () => {
    const { channel } = recipient(() => confirmed);
    await record('A');
    const database = () => kysely(api.database.orm.em.fork());

    await expect(sql`update hand_over set recipient = 'another'`.execute(database())).rejects.toThrow(
      'never changes',
    );
    await workUntilIdle(api, { channels: { WEBHOOK: channel } });
    await expect(sql`update hand_over set status = 'PENDING'`.execute(database())).rejects.toThrow(
      'never changes',
    );
    await expect(sql`update hand_over_attempt set number = 7`.execute(database())).rejects.toThrow(
      'append-only',
    );
  });
});
