import { testApi, type TestApi } from '../../../test/support/api.js';
import { baselineFindings, freshUrl, perform } from '../../../test/support/casework.js';
import { awaitingCase, caseNow, claimedCase } from '../../../test/support/journeys.js';
import { waitForBlockedSession } from '../../../test/support/blocked-session.js';
import { sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  for (const person of ['analyst', 'secondAnalyst', 'supervisor'] as const)
    await api.send('{ viewer { id } }', {}, person);
});
afterAll(() => api.close());

const assessmentsOf = (itemId: string) =>
  sqlRows(
    api,
    `select opinion, account.subject from assessment join account on account.id = assessed_by
     where content_item_id = ? order by sequence`,
    [itemId],
  );

/** Inserts another opinion on an item directly, without the checks of the API. */
const writeOpinion = (itemId: string, opinion: string, subject: string) =>
  sqlRows(
    api,
    `insert into assessment select (jsonb_populate_record(given, jsonb_build_object(
       'id', gen_random_uuid(), 'content_item_id', ?::text, 'opinion', ?::text, 'assessed_by', account.id,
       'sequence', (select coalesce(max(sequence), 0) + 1 from assessment where content_item_id = ?::uuid),
       'idempotency_key', null))).*
     from assessment given, account where subject = ? limit 1`,
    [itemId, opinion, itemId, subject],
  );

const refusal = { code: '23514', constraint: 'second_opinion_is_of_another_person' };

describe('one analyst', () => {
  it('cannot give the second opinion on an own first one, even with a claim for another item', async () => {
    const { caseId, itemId, version } = await claimedCase(api);
    const added = await perform(
      api,
      'addContentItem',
      { caseId, expectedVersion: version, url: freshUrl() },
      'analyst',
    );
    for (const contentItemId of [itemId, added.contentItem.id])
      await perform(
        api,
        'recordHostingObservation',
        { contentItemId, source: 'ANALYST', country: 'BE' },
        'analyst',
      );
    const judge = async () =>
      perform(
        api,
        'recordAssessment',
        {
          contentItemId: itemId,
          expectedVersion: (await caseNow(api, caseId)).version,
          findings: baselineFindings,
        },
        'analyst',
      );
    await judge();
    const between = await caseNow(api, caseId);

    const again = await judge();

    expect(between).toMatchObject({ status: 'IN_REVIEW', assignee: { name: 'analyst' } });
    expect(between.contentItems[0].opinions).toBe('AWAITING_SECOND');
    expect(again).toMatchObject({ __typename: 'SamePersonError', code: 'SAME_PERSON' });
    await expect(assessmentsOf(itemId)).resolves.toEqual([{ opinion: 'FIRST', subject: 'analyst' }]);
    expect((await caseNow(api, caseId)).contentItems[0].opinions).toBe('AWAITING_SECOND');
  });

  it('cannot be the analyst of both opinions in the database', async () => {
    const { itemId } = await awaitingCase(api);

    await expect(writeOpinion(itemId, 'SECOND', 'analyst')).rejects.toMatchObject(refusal);

    await expect(assessmentsOf(itemId)).resolves.toHaveLength(1);
  });

  it('cannot give a second opinion without a first in the database', async () => {
    await awaitingCase(api);
    const { itemId } = await claimedCase(api);

    await expect(writeOpinion(itemId, 'SECOND', 'analyst')).rejects.toMatchObject(refusal);
  });

  it('cannot give both opinions in simultaneous transactions', async () => {
    const { itemId } = await claimedCase(api);
    await awaitingCase(api);
    const first = api.database.orm.em.fork();
    await first.begin();
    await first.execute(
      `insert into assessment select (jsonb_populate_record(given, jsonb_build_object(
         'id', gen_random_uuid(), 'content_item_id', '${itemId}', 'opinion', 'FIRST', 'sequence', 1,
         'assessed_by', account.id, 'idempotency_key', null))).*
       from assessment given, account where subject = 'analyst' limit 1`,
    );

    const second = writeOpinion(itemId, 'SECOND', 'analyst').then(
      () => 'written',
      (error: { readonly code: string }) => error.code,
    );
    try {
      await waitForBlockedSession(api);
    } finally {
      await first.commit();
    }

    expect(['23505', '23514']).toContain(await second);
    await expect(assessmentsOf(itemId)).resolves.toHaveLength(1);
  });
});

describe('the database', () => {
  it('allows a second opinion of another person, even one with an earlier superseded opinion', async () => {
    const { itemId } = await awaitingCase(api);
    await writeOpinion(itemId, 'FIRST', 'secondAnalyst');

    await writeOpinion(itemId, 'SECOND', 'analyst');

    await expect(assessmentsOf(itemId)).resolves.toEqual([
      { opinion: 'FIRST', subject: 'analyst' },
      { opinion: 'FIRST', subject: 'secondAnalyst' },
      { opinion: 'SECOND', subject: 'analyst' },
    ]);
  });

  it('allows another first opinion of one person, and any number of decisions of a supervisor', async () => {
    const { itemId } = await awaitingCase(api);

    await writeOpinion(itemId, 'FIRST', 'analyst');
    await writeOpinion(itemId, 'SECOND', 'secondAnalyst');
    await writeOpinion(itemId, 'DECIDING', 'supervisor');
    await writeOpinion(itemId, 'DECIDING', 'supervisor');

    await expect(assessmentsOf(itemId)).resolves.toHaveLength(5);
  });
});
