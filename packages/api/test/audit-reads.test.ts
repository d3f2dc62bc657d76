import { createHash } from 'node:crypto';
import { signIn, testApi, type Person, type TestApi } from './support/api.js';
import { judgedCase, perform, reportedCase } from './support/casework.js';
import { later } from './support/journeys.js';
import { sqlRows } from './support/rows.js';
import { runTick } from './support/work.js';
import { writeRepeatedReads } from '../src/features/audit/reads/record-counted.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await signIn(api, ['thirdAnalyst']);
  for (let count = 0; count < 3; count += 1) await judgedCase(api, { country: 'BE' });
});
afterAll(() => api.close());
beforeEach(() => later(api, 5));

interface Entry {
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly actor_name: string | null;
  readonly actor_roles: readonly string[] | null;
  readonly actor_code: string | null;
}

/** The entries that some work adds to the trail. */
async function added(work: () => Promise<unknown>): Promise<readonly Entry[]> {
  const [before] = await sqlRows(api, 'select coalesce(max(id), 0) as id from audit_entry');
  await work();
  return (await sqlRows(api, 'select * from audit_entry where id > ? order by id', [
    before?.['id'],
  ])) as Entry[];
}
const actions = (entries: readonly Entry[]) => entries.map(({ action }) => action);
const ask = (document: string, as: Person) => api.send(document, {}, as);
const fold = () => runTick(api, writeRepeatedReads);

describe('a list', () => {
  it.each([
    ['cases', 'supervisor'],
    ['workItems', 'supervisor'],
    ['handOvers', 'administrator'],
    ['abuseContacts', 'supervisor'],
    ['referrals', 'analyst'],
  ] as const)('of %s gives one entry, with the digest of what was shown', async (list, as) => {
    let ids: string[] = [];
    const entries = await added(async () => {
      const { data, errors } = await ask(`{ ${list}(first: 50) { nodes { id } } }`, as);
      expect(errors).toEqual([]);
      ids = data[list].nodes.map(({ id }: { id: string }) => id);
    });

    expect(actions(entries)).toEqual(['LIST_READ']);
    expect(entries[0]?.details).toMatchObject({
      list,
      count: ids.length,
      ids: createHash('sha256').update(ids.join('\n')).digest('hex'),
      filter: [],
    });
  });

  it('names the fields of its filter, and stores none of the values', async () => {
    const document = `{ cases(filter: { status: [IN_REVIEW] }) { nodes { id } } }`;
    const [entry] = await added(() => ask(document, 'supervisor'));

    expect(entry?.details['filter']).toEqual(['status']);
    expect(JSON.stringify(entry?.details)).not.toContain('IN_REVIEW');
  });

  it('that is read again within a minute is counted, and one entry says how often', async () => {
    const document = '{ cases(first: 2) { nodes { id } } }';
    const first = await added(() => ask(document, 'analyst'));
    const again = await added(async () => {
      for (let count = 0; count < 4; count += 1) await ask(document, 'analyst');
    });
    const tooEarly = await added(fold);
    later(api, 2);
    const after = await added(fold);
    const twice = await added(fold);

    expect(actions(first)).toEqual(['LIST_READ']);
    expect([...again, ...tooEarly, ...twice]).toEqual([]);
    expect(after.map(({ action, details, actor_name }) => [action, details['times'], actor_name])).toEqual([
      ['READ_REPEATED', 4, 'analyst'],
    ]);
  });

  it('is counted apart for another person, another page and another filter', async () => {
    const entries = await added(async () => {
      await ask('{ cases(first: 2) { nodes { id } } }', 'analyst');
      await ask('{ cases(first: 2) { nodes { id } } }', 'secondAnalyst');
      await ask('{ cases(first: 3) { nodes { id } } }', 'analyst');
      await ask('{ cases(first: 2, filter: { status: [CLOSED] }) { nodes { id } } }', 'analyst');
    });

    expect(actions(entries)).toEqual(Array(4).fill('LIST_READ'));
  });

  it('is not counted but written again when its minute is over, with the count before it', async () => {
    const document = '{ cases(first: 1) { nodes { id } } }';
    await ask(document, 'analyst');
    await ask(document, 'analyst');
    later(api, 2);
    const entries = await added(() => ask(document, 'analyst'));

    expect(actions(entries)).toEqual(['READ_REPEATED', 'LIST_READ']);
  });

  it('counts each of many requests at the same time', async () => {
    const document = '{ cases(first: 7) { nodes { id } } }';
    const entries = await added(() =>
      Promise.all(Array.from({ length: 20 }, () => ask(document, 'analyst'))),
    );
    later(api, 2);
    const after = await added(fold);

    expect(actions(entries)).toEqual(['LIST_READ']);
    expect(after.map(({ details }) => details['times'])).toEqual([19]);
  });

  it('returns nothing when its entry cannot be written', async () => {
    await sqlRows(
      api,
      `alter table audit_entry add constraint full_disk check (action <> 'LIST_READ') not valid`,
    );
    const { data, errors } = await ask('{ cases(first: 9) { nodes { url } } }', 'analyst');
    await sqlRows(api, 'alter table audit_entry drop constraint full_disk');

    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('single objects', () => {
  it('give an entry for each opening, also within a minute', async () => {
    const { caseId } = await reportedCase(api);
    const entries = await added(async () => {
      for (let count = 0; count < 3; count += 1) await ask(`{ case(id: "${caseId}") { url } }`, 'analyst');
    });

    expect(actions(entries)).toEqual(['CASE_READ', 'CASE_READ', 'CASE_READ']);
  });
});

describe('refused access', () => {
  it('gives an entry that names the field and the person', async () => {
    const [entry] = await added(() => ask('{ auditTrail { nodes { id } } }', 'analyst'));

    expect(entry).toMatchObject({
      action: 'ACCESS_REFUSED',
      details: { field: 'auditTrail' },
      actor_name: 'analyst',
    });
  });

  it('gives none for somebody who is not signed in', async () => {
    expect(await added(() => api.send('{ auditTrail { nodes { id } } }'))).toEqual([]);
  });
});

describe('signing in', () => {
  const send = (token: string) =>
    api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: token },
      payload: { query: '{ viewer { id } }' },
    });

  it('for the first time gives one entry, and no other time', async () => {
    const first = await added(() => ask('{ viewer { id } }', 'thirdAnalyst'));
    later(api, 60);
    const second = await added(() => ask('{ viewer { id } }', 'thirdAnalyst'));

    expect(first.map(({ action, details }) => [action, details])).toEqual([
      ['SIGNED_IN_FIRST', { roles: ['ANALYST'] }],
    ]);
    expect(second).toEqual([]);
  });

  it('with other roles gives an entry with both, and later entries have the new ones', async () => {
    await ask('{ viewer { id } }', 'administrator');
    await sqlRows(api, `update account set roles = '{SUPERVISOR}' where subject = 'administrator'`);
    later(api, 60);
    const entries = await added(() => ask('{ handOvers { nodes { id } } }', 'administrator'));

    expect(
      entries.map(({ action, details, actor_roles }) => [action, details['before'], actor_roles]),
    ).toEqual([
      ['ROLES_CHANGED', ['SUPERVISOR'], ['ADMINISTRATOR']],
      ['LIST_READ', undefined, ['ADMINISTRATOR']],
    ]);
  });

  it('that fails gives one entry a minute for each reason, and a count', async () => {
    const entries = await added(async () => {
      for (let count = 0; count < 3; count += 1) await send(`Bearer not.a.token${count}`);
      await send('Basic abc');
    });
    later(api, 2);
    const after = await added(fold);

    expect(entries.map(({ action, details }) => [action, details['reason']])).toEqual([
      ['SIGN_IN_FAILED', 'NOT_VALID'],
      ['SIGN_IN_FAILED', 'MALFORMED'],
    ]);
    expect(after.map(({ action, details }) => [action, details['times']])).toEqual([['READ_REPEATED', 2]]);
  });
});

it('shows an auditor who acted as they were named then, with a short id that never changes', async () => {
  const { caseId } = await reportedCase(api);
  await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
  await sqlRows(api, `update account set name = 'Another name' where subject = 'secondAnalyst'`);
  const { data } = await ask(
    `{ auditTrail(filter: { caseId: "${caseId}", action: [CASE_CLAIMED] }) { nodes { actorCode actorName actorRoles } } }`,
    'auditor',
  );
  const [account] = await sqlRows(api, `select code from account where subject = 'secondAnalyst'`);

  expect(data.auditTrail.nodes).toEqual([
    { actorCode: account?.['code'], actorName: 'secondAnalyst', actorRoles: ['ANALYST'] },
  ]);
  expect(account?.['code']).toMatch(/^A\d{6}$/);
});

it('lets an auditor check the chain, and names an entry that was altered', async () => {
  const [link] = await sqlRows(
    api,
    `select lane, position::int, entry_id::text as id from audit_link order by entry_id limit 1`,
  );
  const check = () =>
    ask(
      `{ auditChain(lane: ${link?.['lane']}) { lanes links findings { fault position entryId } } }`,
      'auditor',
    );
  const faults = async () =>
    (await check()).data.auditChain.findings.filter(
      ({ fault }: { fault: string }) => !fault.endsWith('_DATED'),
    );

  // The clock of this test is not the database's: all its entries are dated otherwise.
  expect(await faults()).toEqual([]);
  await sqlRows(
    api,
    `do $$ begin
       set local session_replication_role = replica;
       update audit_entry set actor_name = 'Nobody' where id = ${link?.['id']};
     end $$`,
  );

  expect(await faults()).toEqual([{ fault: 'ALTERED', position: link?.['position'], entryId: link?.['id'] }]);
  const { errors } = await ask('{ auditChain(lane: 32) { links } }', 'auditor');
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
