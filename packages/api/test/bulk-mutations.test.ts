import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { signIn, testApi, type TestApi } from './support/api.js';
import { baselineFindings, freshUrl, nationalFindings, perform } from './support/casework.js';
import { awaitingCase, caseNow, claimedCase } from './support/journeys.js';
import { auditOf, everyRow, sqlRows } from './support/rows.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await signIn(api);
});
afterAll(() => api.close());

const unknownId = '00000000-0000-4000-8000-000000000000';
const release = ({ caseId }: { readonly caseId: string }) => ({ caseId });
const codesIn = ({ items }: { readonly items: readonly any[] }) =>
  items.map(({ state, refusal }) => refusal?.code ?? state);
const statusesOf = async (cases: readonly { readonly caseId: string }[]) =>
  Promise.all(cases.map(async ({ caseId }) => (await caseNow(api, caseId)).assignee?.name ?? null));
const assessmentsOf = async (cases: readonly { readonly itemId: string }[]) =>
  (await sqlRows(api, 'select content_item_id from assessment')).filter((row) =>
    cases.some(({ itemId }) => itemId === row['content_item_id']),
  ).length;

type Claimed = Awaited<ReturnType<typeof claimedCase>>;
const several = async (count: number): Promise<readonly Claimed[]> => {
  const cases = [];
  for (let made = 0; made < count; made += 1) cases.push(await claimedCase(api));
  return cases;
};

/** The findings of each item, with a key that makes a repetition safe. */
const assess = (cases: readonly Claimed[]) =>
  cases.map(({ itemId, version }) => ({
    contentItemId: itemId,
    expectedVersion: version,
    findings: nationalFindings,
    idempotencyKey: `assess ${itemId}`,
  }));

/** A claimed case with two items that are hosted in this country. */
async function caseOfTwoItems(): Promise<{
  readonly caseId: string;
  readonly itemIds: readonly string[];
  readonly version: number;
}> {
  const { caseId, itemId, version } = await claimedCase(api);
  const added = await perform(
    api,
    'addContentItem',
    { caseId, expectedVersion: version, url: freshUrl() },
    'analyst',
  );
  const itemIds = [itemId, added.contentItem.id];
  for (const contentItemId of itemIds)
    await perform(
      api,
      'recordHostingObservation',
      { contentItemId, source: 'ANALYST', country: 'BE' },
      'analyst',
    );
  return { caseId, itemIds, version: (await caseNow(api, caseId)).version };
}

describe('a bulk mutation in the mode EACH', () => {
  it('returns an outcome for each item by index and id, and changes the items that are not refused', async () => {
    const [first, last] = await several(2);
    const theirs = await claimedCase(api, { by: 'secondAnalyst' });
    const items = [first, theirs, { caseId: unknownId }, { caseId: 'no id' }, last].map((item) =>
      release(item as Claimed),
    );

    const result = await perform(api, 'releaseCases', { mode: 'EACH', items }, 'analyst');

    expect(codesIn(result)).toEqual(['DONE', 'NOT_LEASED_TO_YOU', 'NOT_FOUND', 'NOT_FOUND', 'DONE']);
    expect(result.items.map(({ index, id }: any) => [index, id])).toEqual(
      items.map(({ caseId }, index) => [index, caseId]),
    );
    expect(result.items[0].version).toBe((await caseNow(api, first?.caseId ?? '')).version);
    expect(result.items[1].version).toBeNull();
    expect(await statusesOf([first as Claimed, theirs, last as Claimed])).toEqual([
      null,
      'secondAnalyst',
      null,
    ]);
  });

  it('gives each changed case an audit entry of the person, as the mutation of one item does', async () => {
    const cases = await several(2);

    await perform(api, 'releaseCases', { mode: 'EACH', items: cases.map(release) }, 'analyst');

    for (const { caseId } of cases)
      expect(
        (await auditOf(api, caseId)).map(({ action, actor_name: name }) => [action, name]),
      ).toContainEqual(['CASE_RELEASED', 'analyst']);
  });
});

describe('a bulk mutation in the mode ALL', () => {
  it('changes all items', async () => {
    const cases = await several(3);

    const result = await perform(api, 'recordAssessments', { mode: 'ALL', items: assess(cases) }, 'analyst');

    expect(codesIn(result)).toEqual(['DONE', 'DONE', 'DONE']);
    expect(await assessmentsOf(cases)).toBe(3);
  });

  it('changes nothing and writes no audit entry when one item is refused', async () => {
    const [first, last] = await several(2);
    const theirs = await claimedCase(api, { by: 'secondAnalyst' });
    const items = assess([first, theirs, last] as readonly Claimed[]);
    const before = await everyRow(api);

    const result = await perform(api, 'recordAssessments', { mode: 'ALL', items }, 'analyst');

    expect(codesIn(result)).toEqual(['NOT_TRIED', 'NOT_LEASED_TO_YOU', 'NOT_TRIED']);
    await expect(everyRow(api)).resolves.toEqual(before);
  });

  it('routes and closes cases by their own facts', async () => {
    const judged = await awaitingCase(api, nationalFindings);
    const [unjudged] = await several(1);
    const route = [judged, unjudged].map((found) => ({
      caseId: found?.caseId,
      expectedVersion: found?.version,
    }));

    const refused = await perform(api, 'routeCases', { mode: 'ALL', items: route }, 'analyst');
    const closing = route.map((item) => ({ ...item, reason: 'NOT_ILLEGAL' }));
    const notClosed = await perform(api, 'closeCases', { mode: 'EACH', items: closing }, 'analyst');
    const routed = await perform(api, 'routeCases', { mode: 'ALL', items: route.slice(0, 1) }, 'analyst');

    expect(codesIn(refused)).toEqual(['NOT_TRIED', 'NOT_ASSESSED']);
    expect(notClosed.items.map(({ state }: any) => state)).toEqual(['REFUSED', 'REFUSED']);
    expect(codesIn(routed)).toEqual(['DONE']);
    expect((await caseNow(api, judged.caseId)).status).toBe('ROUTED');
  });
});

describe.each(['EACH', 'ALL'])('several items of one case in the mode %s', (mode) => {
  it('are changed with the one version that the caller saw', async () => {
    const { itemIds, version } = await caseOfTwoItems();
    const items = itemIds.map((contentItemId) => ({
      contentItemId,
      expectedVersion: version,
      findings: nationalFindings,
    }));

    const result = await perform(api, 'recordAssessments', { mode, items }, 'analyst');

    expect(result.items.map((item: any) => [item.state, item.version])).toEqual([
      ['DONE', version + 1],
      ['DONE', version + 2],
    ]);
  });

  it('are refused when the case has changed since the caller saw it', async () => {
    const { caseId, itemIds, version } = await caseOfTwoItems();
    await perform(api, 'addContentItem', { caseId, expectedVersion: version, url: freshUrl() }, 'analyst');
    const items = itemIds.map((contentItemId) => ({
      contentItemId,
      expectedVersion: version,
      findings: nationalFindings,
    }));

    const result = await perform(api, 'recordAssessments', { mode, items }, 'analyst');

    expect(codesIn(result)).toEqual(
      mode === 'EACH' ? ['STALE_VERSION', 'STALE_VERSION'] : ['STALE_VERSION', 'NOT_TRIED'],
    );
  });
});

it('refuses the second opinion of the person who gave the first one', async () => {
  const { itemIds, version, caseId } = await caseOfTwoItems();
  const [first = '', other = ''] = itemIds;
  const items = [first, first, other].map((contentItemId) => ({
    contentItemId,
    expectedVersion: version,
    findings: baselineFindings,
  }));

  const result = await perform(api, 'recordAssessments', { mode: 'EACH', items }, 'analyst');

  expect(codesIn(result)).toEqual(['DONE', 'SAME_PERSON', 'DONE']);
  expect(await assessmentsOf([{ itemId: first }])).toBe(1);
  expect((await caseNow(api, caseId)).status).toBe('AWAITING_SECOND_OPINION');
});

it('accepts 200 items, and refuses none and 201 before anything is changed', async () => {
  const many = (count: number) => ({
    mode: 'EACH',
    items: Array.from({ length: count }, () => ({ caseId: unknownId })),
  });

  const accepted = await perform(api, 'releaseCases', many(200), 'analyst');
  const refused = [
    await perform(api, 'releaseCases', many(0), 'analyst'),
    await perform(api, 'releaseCases', many(201), 'analyst'),
  ];

  expect(accepted.items).toHaveLength(200);
  expect(refused).toMatchObject([
    { __typename: 'InvalidInputError', problems: [{ path: '/items', code: 'OUT_OF_RANGE' }] },
    { __typename: 'InvalidInputError', problems: [{ path: '/items', code: 'OUT_OF_RANGE' }] },
  ]);
});

describe('a connection to the database that is cut in the middle', () => {
  /** Cuts the connection that inserts an assessment of this item, while `work` runs. */
  async function cutAt<Value>(itemId: string, work: () => Promise<Value>): Promise<Value> {
    await sqlRows(
      api,
      `create function cut() returns trigger language plpgsql as $$
       begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
    );
    await sqlRows(
      api,
      `create trigger cut before insert on assessment for each row when (new.content_item_id = '${itemId}') execute function cut()`,
    );
    try {
      return await work();
    } finally {
      await sqlRows(api, 'drop function cut cascade');
    }
  }

  it('leaves done, unknown and untried items in the mode EACH, and a repetition does each once', async () => {
    const cases = await several(4);
    const request = { mode: 'EACH', items: assess(cases) };

    const cut = await cutAt(String(cases[2]?.itemId), () =>
      perform(api, 'recordAssessments', request, 'analyst'),
    );
    const between = await assessmentsOf(cases);
    const repeated = await perform(api, 'recordAssessments', request, 'analyst');

    expect(codesIn(cut)).toEqual(['DONE', 'DONE', 'UNKNOWN', 'NOT_TRIED']);
    expect(between).toBe(2);
    expect(api.log()).toContain('request failed');
    expect(codesIn(repeated)).toEqual(['DONE', 'DONE', 'DONE', 'DONE']);
    expect(await assessmentsOf(cases)).toBe(4);
  });

  it('changes nothing in the mode ALL, and a repetition does each once', async () => {
    const cases = await several(3);
    const request = { mode: 'ALL', items: assess(cases) };
    const before = await everyRow(api);

    const cut = cutAt(String(cases[1]?.itemId), () => perform(api, 'recordAssessments', request, 'analyst'));

    await expect(cut).rejects.toThrow('INTERNAL_SERVER_ERROR');
    await expect(everyRow(api)).resolves.toEqual(before);
    expect(codesIn(await perform(api, 'recordAssessments', request, 'analyst'))).toEqual([
      'DONE',
      'DONE',
      'DONE',
    ]);
    expect(await assessmentsOf(cases)).toBe(3);
  });
});

it('loses and doubles nothing when the process is killed in the middle and the request is repeated', async () => {
  const gate = 4712;
  const cases = await several(3);
  const request = { mode: 'EACH', items: assess(cases) };
  const holder = new Client({ connectionString: api.database.url });
  await holder.connect();
  await holder.query(`create function wait_at_gate() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock(${gate}); return new; end $$`);
  await holder.query(`create trigger gate before insert on assessment for each row
    when (new.content_item_id = '${cases[1]?.itemId}') execute function wait_at_gate()`);
  await holder.query(`select pg_advisory_lock(${gate})`);
  const program = fileURLToPath(new URL('../dist/test/support/mutation-process.js', import.meta.url));
  const child = spawn(
    process.execPath,
    [
      program,
      api.database.url,
      api.clock.now.toISOString(),
      'analyst',
      'recordAssessments',
      JSON.stringify(request),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const waits = `select from pg_locks where locktype = 'advisory' and objid = ${gate} and not granted`;
  while ((await holder.query(waits)).rowCount === 0) await pause(20);

  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  await holder.query(`select pg_advisory_unlock(${gate})`);
  while (
    (await holder.query(`select from pg_locks where locktype = 'advisory' and objid = ${gate}`)).rowCount !==
    0
  )
    await pause(20);
  await holder.query('drop function wait_at_gate cascade');
  await holder.end();
  const between = await assessmentsOf(cases);
  const repeated = await perform(api, 'recordAssessments', request, 'analyst');

  expect(between).toBe(1);
  expect(codesIn(repeated)).toEqual(['DONE', 'DONE', 'DONE']);
  expect(await assessmentsOf(cases)).toBe(3);
});
