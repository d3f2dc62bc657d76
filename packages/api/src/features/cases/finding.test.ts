import { permissionsOf, queueAgeOf } from '@meldpunt/domain';
import { people, testApi, type Person, type TestApi } from '../../../test/support/api.js';
import {
  baselineFindings,
  freshUrl,
  judgedCase,
  perform,
  reportedCase,
} from '../../../test/support/casework.js';
import { awaitingCase, claimedCase, later, routedCase } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workUntilIdle } from '../../../test/support/work.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const referenceOf = async (table: string, id: string | undefined): Promise<string> => {
  const [row] = await sqlRows(api, `select reference from ${table} where id = ?`, [id]);
  return String(row?.['reference']);
};
/** `MP-000000012` as people say it: `mp 12`. */
const spoken = (reference: string): string => reference.toLowerCase().replace(/-0*/, ' ');

describe('a case', () => {
  it('is found by its reference as people say it, and the read is audited', async () => {
    const { caseId } = await reportedCase(api);
    const reference = spoken(await referenceOf('hotline_case', caseId));

    const { data, errors } = await api.send(
      'query ($reference: String!) { case(reference: $reference) { id immediateDanger } }',
      { reference },
      'analyst',
    );

    expect(errors).toEqual([]);
    expect(data.case).toEqual({ id: caseId, immediateDanger: false });
    await expect(
      sqlRows(api, `select 1 from audit_entry where action = 'CASE_READ' and case_id = ?`, [caseId]),
    ).resolves.toHaveLength(1);
  });

  it.each([
    ['case', '', 'id'],
    ['case', '(id: "00000000-0000-4000-8000-000000000000", reference: "MP-1")', 'reference'],
    ['case', '(reference: "RF-1")', 'reference'],
    ['case', '(reference: "nothing")', 'reference'],
    ['referral', '', 'id'],
    ['referral', '(reference: "MP-1")', 'reference'],
  ])('query %s%s names the wrong argument', async (field, given, argument) => {
    const { errors } = await api.send(`{ ${field}${given} { id } }`, {}, 'supervisor');

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('that no reference names is `null`', async () => {
    const { data, errors } = await api.send(
      '{ case(reference: "MP-999999999") { id } referral(reference: "RF-999999999") { id } }',
      {},
      'supervisor',
    );

    expect({ data, errors }).toEqual({ data: { case: null, referral: null }, errors: [] });
  });

  it('with immediate danger says so', async () => {
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    const { data } = await api.send(
      'query ($host: String!) { cases(filter: { hostnameContains: $host, band: [IMMEDIATE_DANGER] }) { nodes { immediateDanger } } }',
      { host: new URL(url).hostname },
      'analyst',
    );

    expect(data.cases.nodes).toEqual([{ immediateDanger: true }]);
  });

  it('claimed by a colleague says by whom, to those who may read cases', async () => {
    const { caseId } = await claimedCase(api);

    const { data } = await api.send(
      `mutation ($id: ID!) { claimCase(input: { caseId: $id }) { ... on CaseLeasedError { code assignee { name } } } }`,
      { id: caseId },
      'secondAnalyst',
    );

    expect(data.claimCase).toEqual({ code: 'CASE_LEASED', assignee: { name: 'analyst' } });
  });
});

describe('a referral', () => {
  it('is found by its reference only by those who may see it', async () => {
    const { legs } = await routedCase(api);
    const read = async (kind: string, as: Person) => {
      const reference = spoken(await referenceOf('referral', legs[kind]?.id));
      const { data } = await api.send(
        'query ($reference: String!) { referral(reference: $reference) { id } }',
        { reference },
        as,
      );
      return data.referral?.id ?? null;
    };

    expect(await read('POLICE', 'analyst')).toBe(legs['POLICE']?.id);
    expect(await read('POLICE', 'liaison')).toBe(legs['POLICE']?.id);
    expect(await read('HOSTING_PROVIDER', 'analyst')).toBe(legs['HOSTING_PROVIDER']?.id);
    expect(await read('HOSTING_PROVIDER', 'liaison')).toBeNull();
  });

  it('whose takedown waits for the decision of the liaison is in their filtered list until decided', async () => {
    const { legs } = await routedCase(api);
    const waiting = async () => {
      const { data, errors } = await api.send(
        '{ referrals(first: 100, filter: { clearance: [AWAITING] }) { nodes { id } totalCount isTotalCapped } }',
        {},
        'liaison',
      );
      expect(errors).toEqual([]);
      expect(data.referrals.totalCount).toBe(data.referrals.nodes.length);
      expect(data.referrals.isTotalCapped).toBe(false);
      return data.referrals.nodes.map(({ id }: { id: string }) => id);
    };

    expect(await waiting()).toContain(legs['POLICE']?.id);
    expect(await waiting()).not.toContain(legs['HOSTING_PROVIDER']?.id);
    await perform(
      api,
      'clearTakedown',
      { referralId: legs['POLICE']?.id, expectedVersion: legs['POLICE']?.version },
      'liaison',
    );
    expect(await waiting()).not.toContain(legs['POLICE']?.id);
  });
});

it('filters by a row of another table also when very many rows match', async () => {
  const { caseId } = await reportedCase(api);
  await sqlRows(
    api,
    `insert into content_item (id, case_id, position, identity_key, url, hostname, hosting_kind, hosting_country,
       hosting_countries, hosting_confidence, hosting_decided_by, hosting_evidence, opinions, immediate_danger)
     select gen_random_uuid(), '${caseId}', 10 + n, sha256(n::text::bytea), 'https://many.example/' || n, 'many.example',
       'DIRECT', 'IS', '{IS}', 'MEDIUM', '{}', '{}', 'NONE', false
     from generate_series(1, 2001) n`,
  );
  const { data, errors } = await api.send(
    `{ many: cases(filter: { country: "IS" }) { nodes { id } }
      none: cases(filter: { country: "IS", status: [CLOSED] }) { nodes { id } }
      other: cases(filter: { country: "IS", classification: BASELINE }) { nodes { id } } }`,
    {},
    'analyst',
  );

  expect(errors).toEqual([]);
  expect(data).toEqual({ many: { nodes: [{ id: caseId }] }, none: { nodes: [] }, other: { nodes: [] } });
});

it.each(['PRIORITY', 'OLDEST', 'NEWEST'])(
  'returns the same cases by %s page by page, where a walk fills each page, as on one page that it does not fill',
  async (order) => {
    const host = new URL(freshUrl()).hostname;
    for (const path of ['one', 'two', 'three']) {
      later(api, 1);
      await perform(api, 'submitReport', {
        urls: [`https://${host}/${path}`],
        immediateDanger: path === 'two',
      });
    }
    const page = async (first: number, after: string | null, more: object = {}) => {
      const { data, errors } = await api.send(
        `query ($first: Int, $after: String, $filter: CaseFilter, $order: CaseOrder) {
           cases(first: $first, after: $after, filter: $filter, orderBy: $order) { nodes { id url } pageInfo { endCursor } } }`,
        { first, after, order, filter: { hostnameContains: host, ...more } },
        'analyst',
      );
      expect(errors).toEqual([]);
      return data.cases;
    };

    const whole = await page(100, null);
    const changed = await page(100, null, { changedFrom: '2020-01-01T00:00:00Z', status: ['RECEIVED'] });
    const found: unknown[] = [];
    for (let after: string | null = null; found.length < 4;) {
      const { nodes, pageInfo } = await page(1, after);
      if (nodes.length === 0) break;
      found.push(...nodes);
      after = pageInfo.endCursor;
    }

    const paths = whole.nodes.map(({ url }: { url: string }) => new URL(url).pathname.slice(1));
    expect(paths).toEqual(
      { PRIORITY: ['two', 'one', 'three'], OLDEST: ['one', 'two', 'three'], NEWEST: ['three', 'two', 'one'] }[
        order
      ],
    );
    expect(found).toEqual(whole.nodes);
    expect(changed.nodes).toEqual(whole.nodes);
  },
);

it('shows a person only the second opinions that this person may give', async () => {
  const { caseId } = await awaitingCase(api);
  const seenBy = async (as: Person, awaitsMyOpinion: boolean) => {
    const { data } = await api.send(
      'query ($awaits: Boolean!) { cases(first: 100, filter: { awaitsMyOpinion: $awaits, status: [AWAITING_SECOND_OPINION] }) { nodes { id } } }',
      { awaits: awaitsMyOpinion },
      as,
    );
    return data.cases.nodes.some(({ id }: { id: string }) => id === caseId);
  };

  expect([await seenBy('analyst', true), await seenBy('analyst', false)]).toEqual([false, true]);
  expect([await seenBy('secondAnalyst', true), await seenBy('secondAnalyst', false)]).toEqual([true, false]);
});

describe('the counts of the queue', () => {
  it('equal those of the cases themselves', async () => {
    await judgedCase(api, { country: 'BE', findings: baselineFindings });
    for (const minutes of [60 * 24 * 8, 60 * 80, 60 * 25, 60]) {
      later(api, minutes);
      await workUntilIdle(api);
      await reportedCase(api);
    }
    await workUntilIdle(api);
    await sqlRows(
      api,
      `with dismissal as (
         insert into flood_dismissal (id, dismissed_at, dismissed_by)
         select gen_random_uuid(), now(), id from account limit 1 returning id
       )
       update hotline_case set queue_band = 2, dismissal_id = (select id from dismissal) where id = ?`,
      [(await reportedCase(api)).caseId],
    );

    const counted = await api.send('{ queueCounts { status band age stage count } }', {}, 'analyst');
    const { data, errors } = await api.send(
      `{ cases(first: 100) { pageInfo { hasNextPage } nodes { status openedAt immediateDanger clocks { code stage referral { id } } } }
         aside: cases(first: 100, filter: { band: [SET_ASIDE] }) { nodes { id } } }`,
      {},
      'supervisor',
    );

    expect([counted.errors, errors, data.cases.pageInfo.hasNextPage]).toEqual([[], [], false]);
    const open = data.cases.nodes.filter(({ status }: any) => status !== 'CLOSED');
    const total = (matches: (each: any) => boolean) =>
      counted.data.queueCounts.filter(matches).reduce((sum: number, { count }: any) => sum + count, 0);
    expect(total(() => true)).toBe(open.length);
    for (const { status } of open)
      expect(total((each) => each.status === status)).toBe(
        open.filter((one: any) => one.status === status).length,
      );
    for (const { openedAt } of open) {
      const age = queueAgeOf(new Date(openedAt), api.clock.now);
      const same = open.filter((one: any) => queueAgeOf(new Date(one.openedAt), api.clock.now) === age);
      expect(total((each) => each.age === age)).toBe(same.length);
    }
    expect(new Set(counted.data.queueCounts.map(({ age }: any) => age)).size).toBeGreaterThan(2);
    expect(total(({ band }) => band === 'IMMEDIATE_DANGER')).toBe(
      open.filter((one: any) => one.immediateDanger).length,
    );
    expect(total(({ band }) => band === 'SET_ASIDE')).toBe(data.aside.nodes.length);
    const isLate = (stage: string | null) => stage === 'OVERDUE' || stage === 'ESCALATED';
    const late = open.filter((one: any) =>
      one.clocks.some((clock: any) => clock.referral === null && isLate(clock.stage)),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(total(({ stage }) => isLate(stage))).toBe(late.length);
  });

  it('need one statement and are not visible to people who may not list cases', async () => {
    api.database.statements();
    const { errors: none } = await api.send('{ queueCounts { count } }', {}, 'analyst');
    expect(none).toEqual([]);
    expect(api.database.statements().filter((text) => text.includes('from case_fact'))).toHaveLength(1);

    for (const person of Object.keys(people) as Person[]) {
      const mayList = permissionsOf(people[person]).has('CASE_LIST');
      const { errors } = await api.send('{ queueCounts { count } }', {}, person);
      expect(errors).toHaveLength(mayList ? 0 : 1);
    }
  });
});

describe('the total of a list', () => {
  const statementsOf = async (document: string) => {
    await api.send(document, {}, 'analyst');
    api.database.statements();
    const { data, errors } = await api.send(document, {}, 'analyst');
    expect(errors).toEqual([]);
    return { statements: api.database.statements().length, cases: data.cases };
  };

  it('is counted with one statement, only if a query asks for it', async () => {
    const without = await statementsOf('{ cases(first: 1) { nodes { id } } }');
    const withTotal = await statementsOf('{ cases(first: 1) { nodes { id } totalCount isTotalCapped } }');

    expect(withTotal.statements).toBe(without.statements + 1);
    const [row] = await sqlRows(api, 'select count(*)::int as all from hotline_case');
    expect(withTotal.cases).toMatchObject({ totalCount: row?.['all'], isTotalCapped: false });
  });

  it('stops at its maximum and says so', async () => {
    await sqlRows(
      api,
      `insert into hotline_case (id, identity_key, url, hostname, cycle, status, opened_at, status_since, queue_band,
         waiting_since, report_count)
       select gen_random_uuid(), sha256(('many ' || n)::bytea), 'https://many.example/' || n, 'many.example', 1, 'RECEIVED',
         now(), now(), 1, now(), 1 from generate_series(1, 1001) n`,
    );
    const many = await statementsOf(
      '{ cases(first: 1, filter: { hostnameContains: "many.example" }) { nodes { id } totalCount isTotalCapped } }',
    );
    await sqlRows(
      api,
      `delete from hotline_case where id in (select id from hotline_case where hostname = 'many.example' limit 1)`,
    );
    const exact = await statementsOf(
      '{ cases(first: 1, filter: { hostnameContains: "many.example" }) { nodes { id } totalCount isTotalCapped } }',
    );

    expect(many.cases).toMatchObject({ totalCount: 1000, isTotalCapped: true });
    expect(exact.cases).toMatchObject({ totalCount: 1000, isTotalCapped: false });
  });
});
