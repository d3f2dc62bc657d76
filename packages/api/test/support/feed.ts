import { randomUUID } from 'node:crypto';
import { publishEntry } from '../../src/features/police/feed/publish-entry.js';
import type { TestApi } from './api.js';
import type { RoutedCase } from './journeys.js';
import { sqlRows } from './rows.js';

/** A page of the feed, as the liaison reads it. */
export async function feedOf(api: TestApi, after: string | null = null, first = 100): Promise<any[]> {
  const { data, errors } = await api.send(
    `query ($after: String, $first: Int) { policeFeed(after: $after, first: $first) {
      nodes { id sequence cursor event at isTest referral { id status } question { id answer { code } } } } }`,
    { after, first },
    'liaison',
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.policeFeed.nodes;
}

/** Adds entries to the feed, each in its own transaction that waits before it commits. */
export async function publishMany(
  { database }: Pick<TestApi, 'database'>,
  { caseId, legs }: RoutedCase,
  count: number,
  lingerMs: () => number = () => 0,
): Promise<void> {
  const referralId = legs['POLICE']?.id ?? '';
  for (let left = count; left > 0; left -= 1) {
    await database.orm.em.fork().transactional(async (em) => {
      const id = randomUUID();
      await em.getConnection().execute(
        `insert into hand_over (id, channel, recipient, event, event_key, subject_id, case_id, referral_id, queue_band,
           payload, is_test, created_at, status, next_attempt_at)
         values (?, 'POLICE_FEED', 'TEST', 'REMOVAL', ?, ?, ?, ?, 1, '{}', true, now(), 'PENDING', 'infinity')`,
        [id, id, referralId, caseId, referralId],
        'all',
        em.getTransactionContext(),
      );
      await publishEntry(em, {
        handOverId: id,
        event: 'REMOVAL',
        referralId,
        caseId,
        questionId: null,
        isTest: true,
        at: new Date(),
      });
      await em
        .getConnection()
        .execute('select pg_sleep(?)', [lingerMs() / 1_000], 'all', em.getTransactionContext());
    });
  }
}

/** All sequence numbers of the stored feed. */
export const storedSequences = async (api: Pick<TestApi, 'database'>): Promise<readonly number[]> =>
  (await sqlRows(api, 'select sequence from police_feed_entry order by sequence')).map(({ sequence }) =>
    Number(sequence),
  );
