import { createHash } from 'node:crypto';
import { kysely } from '../../../platform/database/kysely.js';
import type { HandOverTables } from '../../hand-overs/hand-over.entity.js';
import { entriesAfter } from './feed.queries.js';
import { policeFeedChannel } from './police-feed-channel.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import { testApi, type TestApi } from '../../../../test/support/api.js';
import { baselineFindings, nationalFindings, perform } from '../../../../test/support/casework.js';
import { feedOf, publishMany, storedSequences } from '../../../../test/support/feed.js';
import {
  awaitingCase,
  caseNow,
  later,
  legsOf,
  routedCase,
  type RoutedCase,
} from '../../../../test/support/journeys.js';
import { auditOf, sqlRows } from '../../../../test/support/rows.js';
import { workContext, workUntilIdle } from '../../../../test/support/work.js';

let api: TestApi;
beforeEach(async () => void (api = await testApi()));
afterEach(() => api.close());

const police = ({ legs }: RoutedCase) => legs['POLICE'] ?? legs['POLICE_ABROAD'];
const eventsOn = async (found: RoutedCase): Promise<readonly string[]> =>
  (await feedOf(api)).filter(({ referral }) => referral.id === police(found)?.id).map(({ event }) => event);

/** Records content as hosted in another country, and routes the case again. */
async function move({ caseId, itemId }: RoutedCase, country: string): Promise<void> {
  later(api, 24 * 60);
  await perform(api, 'claimCase', { caseId }, 'analyst');
  await perform(
    api,
    'recordHostingObservation',
    { contentItemId: itemId, source: 'ANALYST', country, provider: 'Elsewhere' },
    'analyst',
  );
  const { version } = await caseNow(api, caseId);
  await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
}

describe('a referral to police', () => {
  it.each([
    ['BE', 'POLICE'],
    ['CN', 'POLICE_ABROAD'],
  ])('hosted in %s counts as sent from its feed entry on, and not before', async (country, kind) => {
    const found = await routedCase(api, { country });
    expect(found.legs[kind]).toMatchObject({ status: 'READY' });
    expect(await feedOf(api)).toEqual([]);
    later(api);

    await workUntilIdle(api);

    expect(await feedOf(api)).toMatchObject([
      {
        sequence: 1,
        event: 'REFERRAL',
        isTest: true,
        at: '2026-11-20T09:01:00.000Z',
        referral: { id: found.legs[kind]?.id, status: 'SENT' },
        question: null,
      },
    ]);
    const [row] = await sqlRows(api, 'select sent_at, acknowledged_at from referral where id = ?', [
      found.legs[kind]?.id,
    ]);
    expect(row).toMatchObject({ sent_at: new Date('2026-11-20T09:01:00.000Z'), acknowledged_at: null });
    expect((await auditOf(api, found.caseId)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['REFERRAL_SENT', 'HAND_OVER_CONFIRMED']),
    );
  });

  it('can be acknowledged before or after it is sent', async () => {
    const [sent, ready] = [await routedCase(api), await routedCase(api)];
    const acknowledge = async (found: RoutedCase) => {
      const leg = (await legsOf(api, found.caseId))['POLICE'];
      return perform(
        api,
        'acknowledgeReferral',
        { referralId: leg?.id, expectedVersion: leg?.version },
        'liaison',
      );
    };
    await acknowledge(ready);

    await workUntilIdle(api);
    const after = await acknowledge(sent);

    expect(after.referral.status).toBe('ACKNOWLEDGED');
    expect((await legsOf(api, ready.caseId))['POLICE']?.status).toBe('ACKNOWLEDGED');
    expect(await eventsOn(ready)).toEqual(['REFERRAL', 'ACKNOWLEDGED']);
  });

  it('has one feed entry, also when a worker dies before it confirms the outbox message', async () => {
    const found = await routedCase(api);
    const work = workContext(api);
    const handOver = await kysely<HandOverTables>(work.em)
      .selectFrom('hand_over')
      .selectAll()
      .where('channel', '=', 'POLICE_FEED')
      .executeTakeFirstOrThrow();
    for (let life = 0; life < 3; life += 1) {
      const came = await policeFeedChannel.deliver(handOver, work);
      if (came.outcome !== 'CONFIRMED') throw new Error(came.outcome);
      await inTransaction(work, async (em) => came.effect?.(em));
    }

    await workUntilIdle(api);

    expect(await eventsOn(found)).toEqual(['REFERRAL']);
    expect((await legsOf(api, found.caseId))['POLICE']).toMatchObject({ status: 'SENT', version: 2 });
  });

  it('has no feed entry when it is withdrawn before it is sent', async () => {
    const found = await routedCase(api, { country: 'CN' });

    await move(found, 'NL');
    await workUntilIdle(api);

    expect((await legsOf(api, found.caseId))['POLICE_ABROAD']?.status).toBe('WITHDRAWN');
    expect(await feedOf(api)).toEqual([]);
  });

  it('gets one entry OVERTAKEN when a later routing would not create it', async () => {
    const found = await routedCase(api, { country: 'CN' });
    await workUntilIdle(api);

    await move(found, 'NL');
    await move(found, 'FR');
    await workUntilIdle(api);

    expect(await eventsOn(found)).toEqual(['REFERRAL', 'OVERTAKEN']);
    expect((await legsOf(api, found.caseId))['POLICE_ABROAD']?.status).toBe('SENT');
  });

  it('becomes urgent once, and due within the hour, when danger is found again after it was sent', async () => {
    const { caseId, itemId } = await awaitingCase(api, { ...baselineFindings, immediateDanger: false });
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    const judge = (version: number, immediateDanger: boolean) =>
      perform(
        api,
        'recordAssessment',
        {
          contentItemId: itemId,
          expectedVersion: version,
          findings: { ...baselineFindings, immediateDanger },
        },
        'secondAnalyst',
      );
    const second = await judge(claimed.version, false);
    await perform(api, 'routeCase', { caseId, expectedVersion: second.case.version }, 'secondAnalyst');
    await workUntilIdle(api);
    later(api, 30);
    const { case: taken } = await perform(api, 'claimCase', { caseId }, 'supervisor');

    const findDanger = (expectedVersion: number) =>
      perform(
        api,
        'recordAssessment',
        { contentItemId: itemId, expectedVersion, findings: { ...baselineFindings, immediateDanger: true } },
        'supervisor',
      );
    const first = await findDanger(taken.version);
    expect(await findDanger(first.case.version)).toMatchObject({ case: { status: 'ROUTED' } });
    await workUntilIdle(api);

    const found = { caseId, itemId, legs: await legsOf(api, caseId) };
    expect(await eventsOn(found)).toEqual(['REFERRAL', 'DANGER_ADDED']);
    const { data } = await api.send(
      'query ($id: ID!) { referral(id: $id) { isUrgent dueAt status } }',
      { id: police(found)?.id },
      'liaison',
    );
    expect(data.referral).toEqual({ isUrgent: true, dueAt: '2026-11-20T10:30:00.000Z', status: 'SENT' });
    expect(
      (await auditOf(api, caseId)).filter(({ action }) => action === 'REFERRAL_MADE_URGENT'),
    ).toHaveLength(1);
  });

  it('becomes urgent while it waits to be sent, and is sent before those that waited longer', async () => {
    const [calm, dangerous] = [await routedCase(api), await routedCase(api)];
    const { caseId, itemId: contentItemId } = dangerous;
    const { case: taken } = await perform(api, 'claimCase', { caseId }, 'analyst');
    const findings = { ...nationalFindings, immediateDanger: true };
    await perform(
      api,
      'recordAssessment',
      { contentItemId, expectedVersion: taken.version, findings },
      'analyst',
    );

    await workUntilIdle(api);

    const sent = (await feedOf(api)).map(({ referral, event }) => [referral.id, event]);
    expect(sent).toEqual([
      [police(dangerous)?.id, 'REFERRAL'],
      [police(dangerous)?.id, 'DANGER_ADDED'],
      [police(calm)?.id, 'REFERRAL'],
    ]);
  });
});

describe('the feed', () => {
  it('can be read from any cursor, without gaps or duplicates', async () => {
    const found = await routedCase(api);
    await publishMany(api, found, 7);

    const read = [];
    for (let after: string | null = null; ; after = read.at(-1).cursor) {
      const page = await feedOf(api, after, 3);
      if (page.length === 0) break;
      read.push(...page);
    }

    expect(read.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(read.map(({ id }) => id)).size).toBe(7);
  });

  it('never adds an entry before a returned cursor, with many simultaneous writers', async () => {
    const found = await routedCase(api);
    let writing = true;
    const writers = Promise.all(
      Array.from({ length: 6 }, () => publishMany(api, found, 12, () => Math.random() * 60)),
    ).finally(() => (writing = false));
    const reader = async (): Promise<readonly number[]> => {
      const read: number[] = [];
      for (let isLast = false; ; isLast = !writing) {
        const page = await entriesAfter(String(read.at(-1) ?? 0), 5, { em: api.database.orm.em.fork() });
        read.push(...page.map(({ sequence }) => Number(sequence)));
        if (page.length === 0 && isLast) return read;
      }
    };

    const [first, second] = await Promise.all([reader(), reader(), writers]);

    const all = Array.from({ length: 72 }, (_, index) => index + 1);
    expect(await storedSequences(api)).toEqual(all);
    expect(first).toEqual(all);
    expect(second).toEqual(all);
  });

  it('has urgent referrals first, and the entries of one referral in order', async () => {
    const [ordinary, urgent] = [
      await routedCase(api),
      await routedCase(api, { findings: { ...baselineFindings, severe: false, immediateDanger: true } }),
    ];

    await workUntilIdle(api);

    expect((await feedOf(api)).map(({ referral }) => referral.id)).toEqual([
      police(urgent)?.id,
      police(ordinary)?.id,
    ]);
  });

  it('returns after NOW no entry, and the cursor after the newest one', async () => {
    const found = await routedCase(api);
    await workUntilIdle(api);
    const now = '{ policeFeed(after: "NOW") { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const { data } = await api.send(now, {}, 'liaison');
    const { endCursor, hasNextPage } = data.policeFeed.pageInfo;
    await publishMany(api, found, 2);

    expect(data.policeFeed.nodes).toEqual([]);
    expect(hasNextPage).toBe(false);
    expect((await feedOf(api, endCursor)).map(({ event }) => event)).toEqual(['REMOVAL', 'REMOVAL']);
  });

  it('refuses an invalid cursor', async () => {
    for (const after of [
      '',
      'planted',
      Buffer.from('["0x1"]').toString('base64url'),
      Buffer.from('[1]').toString('base64url'),
    ]) {
      const { errors } = await api.send(
        'query ($after: String) { policeFeed(after: $after) { nodes { id } } }',
        { after },
        'liaison',
      );
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('writes one audit entry for a page, also of a hundred entries', async () => {
    const found = await routedCase(api);
    await workUntilIdle(api);
    await publishMany(api, found, 100);
    await api.send('{ viewer { id } }', {}, 'liaison');
    const entries = () => sqlRows(api, 'select action, details, actor_id from audit_entry order by id');
    const before = (await entries()).length;

    const read = await feedOf(api, null, 100);

    const [liaison] = await sqlRows(api, `select id from account where subject = 'liaison'`);
    const ids = createHash('sha256')
      .update(read.map(({ id }) => id).join('\n'))
      .digest('hex');
    expect(read).toHaveLength(100);
    expect((await entries()).slice(before)).toEqual([
      {
        action: 'LIST_READ',
        actor_id: liaison?.['id'],
        details: expect.objectContaining({ list: 'policeFeed', count: 100, ids }),
      },
    ]);
  });

  it('needs the same number of SQL statements for eight entries as for two', async () => {
    const count = async (): Promise<number> => {
      api.database.statements();
      await feedOf(api);
      return api.database.statements().length;
    };
    for (let left = 2; left > 0; left -= 1) await routedCase(api);
    await workUntilIdle(api);
    await count();
    const few = await count();
    for (let left = 6; left > 0; left -= 1) await routedCase(api);
    await workUntilIdle(api);
    await count();

    expect(await count()).toBe(few);
  });

  it('shows referrals to police only, without ids of other referrals or of cases', async () => {
    const home = await routedCase(api);
    const abroad = await routedCase(api, { country: 'NL' });
    await workUntilIdle(api);

    const text = JSON.stringify(await feedOf(api));

    expect(text).toContain(police(home)?.id);
    for (const foreign of [
      home.legs['HOSTING_PROVIDER']?.id,
      abroad.legs['INHOPE_HOTLINE']?.id,
      home.caseId,
      abroad.caseId,
    ])
      expect(text).not.toContain(foreign);
  });

  it('is forbidden for everybody except the liaison', async () => {
    await routedCase(api);
    await workUntilIdle(api);
    const outsiders = ['analyst', 'supervisor', 'auditor', 'administrator', 'integrator', undefined] as const;

    for (const as of outsiders) {
      const { data, errors } = await api.send('{ policeFeed { nodes { id } } }', {}, as);

      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([
        { extensions: { code: as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN' } },
      ]);
    }
  });
});

it('tells police of an acknowledgement, a hold and a clearance by a colleague', async () => {
  const found = await routedCase(api);
  await workUntilIdle(api);
  const versionOf = async () => (await legsOf(api, found.caseId))['POLICE']?.version ?? 0;
  const decide = async (operation: 'acknowledgeReferral' | 'holdTakedown' | 'clearTakedown', input = {}) =>
    perform(
      api,
      operation,
      { referralId: police(found)?.id, expectedVersion: await versionOf(), ...input },
      'liaison',
    );

  await decide('acknowledgeReferral');
  await decide('holdTakedown', { reviewOn: '2026-11-27', reason: 'EVIDENCE_PRESERVATION' });
  await decide('clearTakedown');
  await workUntilIdle(api);

  expect(await eventsOn(found)).toEqual(['REFERRAL', 'ACKNOWLEDGED', 'HELD', 'CLEARED']);
});
