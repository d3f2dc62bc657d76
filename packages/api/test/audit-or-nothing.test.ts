import { testApi, type TestApi } from './support/api.js';
import {
  everyMutation,
  mutationNames,
  send,
  unusedCalls,
  type MutationCall,
} from './support/every-mutation.js';
import { claimedCase, later, routedCase } from './support/journeys.js';
import { fixedLookup } from './support/fixed-lookup.js';
import { everyRow, sqlRows } from './support/rows.js';

const rightNow = new Date('2026-11-20T09:00:00.000Z');

let api: TestApi;
let acts: Readonly<Record<string, MutationCall>>;
let unusedCall: ReturnType<typeof unusedCalls>;
beforeAll(async () => {
  api = await testApi({ lookup: fixedLookup('NL', () => rightNow) });
  acts = await everyMutation(api);
  unusedCall = unusedCalls(api);
  await sqlRows(
    api,
    `create function refuse_audit() returns trigger language plpgsql as $$
     begin raise exception 'the audit trail is full'; end $$`,
  );
});
afterAll(() => api.close());

const failing = `create trigger no_audit before insert on audit_entry for each row execute function refuse_audit()`;
const working = `drop trigger no_audit on audit_entry`;

/** Runs `act` while no audit entry can be written. */
async function withoutAudit<Value>(act: () => Promise<Value>): Promise<Value> {
  await sqlRows(api, failing);
  try {
    return await act();
  } finally {
    await sqlRows(api, working);
  }
}

/** Runs `act` while no change of another table can be committed: it fails at the commit, after its audit entry. */
async function withoutCommits<Value>(act: () => Promise<Value>): Promise<Value> {
  const tables = await sqlRows(
    api,
    `select table_name as name from information_schema.tables where table_schema = 'public'
     and table_type = 'BASE TABLE' and table_name not in ('audit_entry', 'account', 'mikro_orm_migrations')`,
  );
  for (const { name } of tables)
    await sqlRows(
      api,
      `create constraint trigger no_commit after insert or update or delete on "${name}"
       deferrable initially deferred for each row execute function refuse_audit()`,
    );
  try {
    return await act();
  } finally {
    for (const { name } of tables) await sqlRows(api, `drop trigger no_commit on "${name}"`);
  }
}

const jobs = () => sqlRows(api, 'select id, run_at, attempts from graphile_worker._private_jobs order by id');

it('has a call for every mutation of the schema', async () => {
  const { data } = await api.send('{ __schema { mutationType { fields { name } } } }');

  expect(data.__schema.mutationType.fields.map(({ name }: { name: string }) => name).sort()).toEqual(
    [...mutationNames].sort(),
  );
});

describe.each(mutationNames)('%s', (operation) => {
  it('changes nothing when its audit entry cannot be written', async () => {
    const act = acts[operation] as MutationCall;
    await api.send('{ viewer { id } }', {}, act.as);
    const before = await everyRow(api);

    const answer = await withoutAudit(() => send(api, act));

    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(answer.data?.[operation] ?? null).toBeNull();
    await expect(everyRow(api)).resolves.toEqual(before);
  });
});

describe.each(mutationNames)('%s', (operation) => {
  it('writes no entry, no change and no job when the commit fails', async () => {
    const act = acts[operation] as MutationCall;
    await api.send('{ viewer { id } }', {}, act.as);
    const [before, jobsBefore] = [await everyRow(api), await jobs()];

    const answer = await withoutCommits(() => send(api, act));

    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(answer.data?.[operation] ?? null).toBeNull();
    await expect(everyRow(api)).resolves.toEqual(before);
    await expect(jobs()).resolves.toEqual(jobsBefore);
  });
});

describe.each(mutationNames)('%s', (operation) => {
  it('writes an audit entry with the acting account when it succeeds', async () => {
    const fresh = await unusedCall(operation);
    const [{ last } = {}] = await sqlRows(api, 'select coalesce(max(id), 0)::text as last from audit_entry');

    const answer = await send(api, fresh);

    expect(answer.errors).toEqual([]);
    expect(answer.data[operation].__typename).toMatch(/Success$/);
    const entries = await sqlRows(
      api,
      `select action, account.subject from audit_entry left join account on account.id = actor_id
       where audit_entry.id > ?::bigint`,
      [last],
    );
    expect(entries).not.toHaveLength(0);
    for (const { subject } of entries) expect(subject).toBe(fresh.as ?? null);
  });
});

describe('a sensitive read', () => {
  it.each([
    ['a case', 'analyst', '{ case(id: "CASE") { url } }'],
    [
      'a case’s assessments',
      'analyst',
      '{ cases(first: 1) { nodes { contentItems { assessments { id } } } } }',
    ],
    ['a case’s timeline', 'analyst', '{ cases(first: 1) { nodes { timeline { nodes { action } } } } }'],
    ['a referral', 'liaison', '{ referral(id: "POLICE") { recipient } }'],
    ['the referrals', 'liaison', '{ referrals { nodes { recipient } } }'],
    ['the audit trail', 'auditor', '{ auditTrail { nodes { action } } }'],
    ['the releases', 'auditor', '{ releases { nodes { id } } }'],
  ] as const)(
    'of %s returns no data when its audit entry cannot be written',
    async (_title, as, template) => {
      const { caseId, legs } = await routedCase(api);
      const document = template.replace('CASE', caseId).replace('POLICE', legs['POLICE']?.id ?? '');
      const readable = await api.send(document, {}, as);
      // A list that is read again within a minute is counted, and needs no further entry.
      later(api, 2);

      const answer = await withoutAudit(() => api.send(document, {}, as));

      expect(readable.errors).toEqual([]);
      expect(answer.data).toBeNull();
      expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    },
  );

  it('writes one entry when one request reads the same twice', async () => {
    const { caseId } = await claimedCase(api);

    await api.send(`{ a: case(id: "${caseId}") { id } b: case(id: "${caseId}") { url } }`, {}, 'supervisor');

    const entries = await sqlRows(
      api,
      `select 1 from audit_entry where action = 'CASE_READ' and subject_id = ?`,
      [caseId],
    );
    expect(entries).toHaveLength(1);
  });
});
