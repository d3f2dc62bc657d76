import { randomUUID } from 'node:crypto';
import type { HandOverMessage } from '@meldpunt/domain';
import { recordHandOver, type Attempt, type ChannelPort } from './index.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { caseNow, later, routedCase } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext, workUntilIdle } from '../../../test/support/work.js';

let api: TestApi;
beforeEach(async () => void (api = await testApi()));
afterEach(() => api.close());

const confirmed: Attempt = { outcome: 'CONFIRMED', proof: {} };
const silence: Attempt = { outcome: 'FAILED', failure: { class: 'UNREACHABLE', cause: 'NO_ANSWER' } };

/** A recipient with a given result for each event. */
function recipient(answers: (event: string) => Attempt | Promise<Attempt>) {
  const seen: string[] = [];
  const channel: ChannelPort = {
    deliver: async ({ event }) => {
      seen.push(event);
      return answers(event);
    },
  };
  return { seen, channels: { WEBHOOK: channel } };
}

const record = (event: string, urgent = false) => {
  const work = workContext(api);
  return inTransaction(work, (em) =>
    recordHandOver(em, work, {
      channel: 'WEBHOOK',
      recipient: 'somebody',
      event: event as HandOverMessage,
      eventKey: `${event} once`,
      subjectId: randomUUID(),
      urgent,
    }),
  );
};

const handOver = async (event: string) => {
  const [row] = await sqlRows(api, 'select * from hand_over where event = ?', [event]);
  return row;
};

describe('an outbox message', () => {
  it('queues its delivery job in the transaction that records it', async () => {
    await record('A');

    const jobs = await sqlRows(
      api,
      `select task.identifier from graphile_worker._private_jobs job
       join graphile_worker._private_tasks task on task.id = job.task_id where task.identifier = 'deliverHandOvers'`,
    );
    expect(jobs).toHaveLength(1);
  });

  it('counts its failures and waits longer after each', async () => {
    const { channels } = recipient(() => silence);
    await record('A');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await workUntilIdle(api, { channels });
      const row = await handOver('A');
      waits.push(+row?.['next_attempt_at'] - +api.clock.now);
      expect(row?.['failures']).toBe(attempt);
      api.clock.now = row?.['next_attempt_at'];
    }

    expect(waits[2]).toBeGreaterThan(waits[0] as number);
  });

  it('that is urgent is sent while its recipient is paused, and its success ends the pause', async () => {
    let isUp = false;
    const { seen, channels } = recipient(() => (isUp ? confirmed : silence));
    await record('A');
    await workUntilIdle(api, { channels });
    isUp = true;
    await record('U', true);

    await workUntilIdle(api, { channels });

    expect(seen).toEqual(['A', 'U', 'A']);
  });

  describe.each([
    ['THROTTLED', undefined],
    ['THROTTLED', 120],
    ['UNREACHABLE', 120],
    ['ACCESS_REFUSED', 120],
  ] as const)('with a requested wait: %s, %p minutes', (kind, minutes) => {
    it('keeps it, and its pause, when another one succeeds meanwhile', async () => {
      const requested = minutes === undefined ? {} : { retryAt: new Date(+api.clock.now + minutes * 60_000) };
      const { seen, channels } = recipient((event) =>
        event === 'U'
          ? confirmed
          : { outcome: 'FAILED', failure: { class: kind, cause: 'ASKED_TO_WAIT', ...requested } },
      );
      await record('A');
      await workUntilIdle(api, { channels });
      const before = (await handOver('A'))?.['next_attempt_at'];
      await record('U', true);
      await record('B');

      await workUntilIdle(api, { channels });

      expect(seen).toEqual(['A', 'U']);
      expect(await handOver('A')).toMatchObject({ next_attempt_at: before, pauses_recipient: true });
      expect(+before).toBeGreaterThanOrEqual(+api.clock.now + (minutes ?? 1) * 60_000);
    });
  });

  it('keeps a wait that another worker recorded while a hand-over was being confirmed', async () => {
    const until = new Date(+api.clock.now + 3_600_000);
    const { channels } = recipient(async (event) => {
      if (event === 'U')
        await sqlRows(
          api,
          `update hand_over set next_attempt_at = ?, pauses_recipient = true, keeps_wait = true where event = 'A'`,
          [until],
        );
      return confirmed;
    });
    await record('A');
    await record('U', true);

    await workUntilIdle(api, { channels });

    expect(await handOver('U')).toMatchObject({ status: 'CONFIRMED' });
    expect(await handOver('A')).toMatchObject({ status: 'PENDING', next_attempt_at: until });
  });

  it('that is postponed by its channel no longer pauses the others', async () => {
    let isUp = false;
    const { seen, channels } = recipient((event) => {
      if (!isUp) return silence;
      return event === 'A'
        ? { outcome: 'POSTPONED', until: new Date(+api.clock.now + 86_400_000) }
        : confirmed;
    });
    await record('A');
    await workUntilIdle(api, { channels });
    isUp = true;
    await record('B');
    later(api, 1);

    await workUntilIdle(api, { channels });

    expect(seen).toEqual(['A', 'A', 'B']);
    expect(await handOver('B')).toMatchObject({ status: 'CONFIRMED' });
  });

  it('is not confirmed by an attempt that is older than another worker’s attempt', async () => {
    let isFirst = true;
    const { channels } = recipient(async () => {
      if (!isFirst) return silence;
      isFirst = false;
      await sqlRows(api, `update hand_over set attempts = attempts + 1 where event = 'A'`);
      return confirmed;
    });
    await record('A');

    await workUntilIdle(api, { channels });

    expect((await handOver('A'))?.['status']).toBe('PENDING');
    const attempts = await sqlRows(api, 'select number, outcome from hand_over_attempt order by number');
    expect(attempts).not.toContainEqual({ number: 1, outcome: 'CONFIRMED' });
  });

  it('cannot be cancelled by hand while it is pending', async () => {
    await record('A');

    const refused = await perform(
      api,
      'callOffHandOver',
      { handOverId: (await handOver('A'))?.['id'] },
      'analyst',
    );

    expect(refused.__typename).toBe('TransitionNotAllowedError');
    expect((await handOver('A'))?.['status']).toBe('PENDING');
  });
});

describe('a failed outbox message that a person retries', () => {
  it('closes its work item and starts to count failures again', async () => {
    const { channels } = recipient(() => silence);
    await record('A');
    for (let day = 0; day < 8; day += 1) {
      await workUntilIdle(api, { channels });
      later(api, 24 * 60);
    }
    const stopped = await handOver('A');
    await perform(api, 'retryHandOver', { handOverId: stopped?.['id'] }, 'analyst');
    const work = await sqlRows(api, `select kind from work_item where settled_at is null`);

    await workUntilIdle(api, { channels });

    expect(stopped?.['status']).toBe('DEAD');
    expect(work).not.toContainEqual({ kind: 'HAND_OVER_FAILED' });
    await expect(handOver('A')).resolves.toMatchObject({ status: 'PENDING', failures: 1 });
  });
});

describe('a referral', () => {
  it('cancels its own outbox message when it is completed, but not an answer for the same recipient', async () => {
    const { legs } = await routedCase(api);
    const referralId = legs['POLICE']?.id;
    await workUntilIdle(api);
    const { question } = await perform(api, 'askQuestion', { referralId, code: 'STILL_ONLINE' }, 'liaison');
    await perform(api, 'answerQuestion', { questionId: question.id, code: 'NOT_KNOWN' }, 'analyst');
    const [{ version } = {}] = await sqlRows(api, 'select version from referral where id = ?', [referralId]);

    const ended = await perform(
      api,
      'completeReferral',
      { referralId, expectedVersion: version, outcome: 'INVESTIGATED' },
      'liaison',
    );

    const news = await sqlRows(
      api,
      `select event, status from hand_over where referral_id = ? and event = 'ANSWER'`,
      [referralId],
    );
    expect(ended.__typename).toBe('CompleteReferralSuccess');
    expect(news).toEqual([{ event: 'ANSWER', status: 'PENDING' }]);
  });

  it('that was sent is not sent again when its case is routed again', async () => {
    const { caseId, legs } = await routedCase(api);
    await workUntilIdle(api);
    later(api);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    const { version } = await caseNow(api, caseId);

    const again = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    expect(again.__typename).toBe('RouteCaseSuccess');
    const handOvers = await sqlRows(api, `select event from hand_over where referral_id = ?`, [
      legs['POLICE']?.id,
    ]);
    expect(handOvers).toEqual([{ event: 'REFERRAL' }]);
  });
});
