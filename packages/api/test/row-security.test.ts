import { Client } from 'pg';
import { testApi, type TestApi } from './support/api.js';
import { perform } from './support/casework.js';
import { routedCase } from './support/journeys.js';
import { sqlRows } from './support/rows.js';
import { restrictedRoles } from '../src/platform/database/restricted-reads.js';

let api: TestApi;
let liaison: Client;
let everyone: Client;
let receipt: string;

const connectAs = async (role: string): Promise<Client> => {
  const client = new Client({ connectionString: api.database.appUrl, options: `-c role=${role}` });
  await client.connect();
  return client;
};
const read = async (client: Client, statement: string): Promise<readonly any[]> =>
  (await client.query(statement)).rows;

beforeAll(async () => {
  api = await testApi();
  await routedCase(api);
  await routedCase(api, { country: 'NL' });
  ({ receipt } = await perform(api, 'submitReport', {
    urls: ['https://secret.example/1'],
    contact: { email: 'reporter@mail.example' },
  }));
  liaison = await connectAs(restrictedRoles.OF_POLICE);
  everyone = await connectAs(restrictedRoles.PUBLIC);
});
afterAll(async () => {
  await Promise.all([liaison.end(), everyone.end()]);
  await api.close();
});

/** The tables and views of which a role may read at least one column. */
const readableBy = async (role: string): Promise<readonly string[]> =>
  (
    await sqlRows(
      api,
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         and has_any_column_privilege('${role}', oid, 'SELECT') order by relname`,
    )
  ).map(({ relname }) => String(relname));

describe('row-level security for the liaison', () => {
  it('shows the data keys of texts of police, and none of contact data, logins or texts of reporters', async () => {
    const [police] = await sqlRows(api, "select id from referral where kind = 'POLICE'");
    const asked = { referralId: String(police?.['id']), code: 'OTHER', text: 'which one?' };
    await perform(api, 'askQuestion', asked, 'liaison');

    const purposes = await sqlRows(api, 'select distinct purpose from data_key order by purpose');
    expect(purposes.map(({ purpose }) => purpose)).toEqual(['CONTACT', 'POLICE_TEXT', 'REPORT_TEXT']);
    expect(await read(liaison, 'select distinct purpose from data_key')).toEqual([
      { purpose: 'POLICE_TEXT' },
    ]);
    const document = `{ referral(id: "${asked.referralId}") { questions { text } } }`;
    const { data, errors } = await api.send(document, {}, 'liaison');
    expect([data?.referral.questions, errors]).toEqual([[{ text: 'which one?' }], []]);
  });

  it('shows referrals to police and notices that need their clearance, and no other', async () => {
    const seen = await read(liaison, 'select distinct kind, gate is not null as is_gated from referral');
    const kinds = await sqlRows(api, 'select distinct kind from referral order by kind');

    expect(kinds).toEqual([{ kind: 'HOSTING_PROVIDER' }, { kind: 'INHOPE_HOTLINE' }, { kind: 'POLICE' }]);
    expect(seen.filter(({ kind, is_gated }) => kind !== 'POLICE' && !is_gated)).toEqual([]);
    expect(seen.map(({ kind }) => kind).sort()).toEqual(['HOSTING_PROVIDER', 'POLICE']);
  });

  it.each(['hotline_case', 'content_item', 'assessment', 'reported_address', 'audit_entry'])(
    'shows of %s only the rows of cases with such a referral',
    async (table) => {
      const column = table === 'hotline_case' ? 'id' : 'case_id';
      const [{ count: shown } = { count: 0 }] = await read(
        liaison,
        `select count(distinct ${column})::int as count from ${table}`,
      );
      const [all] = await sqlRows(api, `select count(distinct ${column})::int as count from ${table}`);

      expect(shown).toBe(1);
      expect(all?.['count']).toBeGreaterThan(1);
    },
  );

  it.each([
    'select contact_sealed from report',
    'select url from reported_address',
    'select * from notice',
    'select * from abuse_contact',
    'select * from webhook_endpoint',
    'select * from iccam_item',
    `update referral set status = 'COMPLETED'`,
    'delete from police_feed_entry',
    `insert into clearance_decision (id) values (gen_random_uuid())`,
    'create table mine (id int)',
  ])('refuses: %s', async (statement) => {
    await expect(liaison.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('adds an issued dossier only to a referral that the liaison sees', async () => {
    const [hotline] = await sqlRows(api, `select id from referral where kind = 'INHOPE_HOTLINE'`);

    await expect(
      liaison.query(
        `insert into police_dossier (id, referral_id, version, content_digest, digests, generated_at)
         values (gen_random_uuid(), $1, 1, decode(repeat('00', 32), 'hex'), '{}', now())`,
        [hotline?.['id']],
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('row-level security for integrators and people who are not signed in', () => {
  it.each([
    'select * from referral',
    'select contact_sealed from report',
    'select url from reported_address',
    'select * from audit_entry',
    'select * from account',
    `update report set received_at = now()`,
  ])('refuses: %s', async (statement) => {
    await expect(everyone.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('shows the progress of reports', async () => {
    expect(await read(everyone, 'select id, receipt_hash, received_at from report')).not.toEqual([]);
  });
});

describe('the tables that a restricted role may read', () => {
  it('are these for the liaison: a new table is not among them', async () => {
    expect(await readableBy(restrictedRoles.OF_POLICE)).toEqual([
      'account',
      'assessment',
      'audit_entry',
      'clearance_decision',
      'content_item',
      'data_key',
      'deadline_clock',
      'hand_over',
      'hosting_observation',
      'hotline_case',
      'police_answer',
      'police_dossier',
      'police_feed_entry',
      'police_question',
      'referral',
      'report',
      'reported_address',
      'statistics_count',
      'work_item',
    ]);
  });

  it('are these for everyone', async () => {
    expect(await readableBy(restrictedRoles.PUBLIC)).toEqual([
      'hotline_case',
      'report',
      'reported_address',
      'statistics_count',
    ]);
  });
});

describe('the API', () => {
  const referrals = '{ referrals(first: 5) { nodes { id } } }';

  it.each([
    [
      'a query of the liaison',
      restrictedRoles.OF_POLICE,
      'referral',
      (): string => referrals,
      'liaison',
      'analyst',
    ],
    [
      'a query of an integrator',
      restrictedRoles.PUBLIC,
      'report',
      (): string => `{ reportStatus(receipt: "${receipt}") { progress } }`,
      'integrator',
      'analyst',
    ],
  ] as const)('reads with the restricted role in %s', async (_what, role, table, document, person, other) => {
    const query = document();
    const columns = table === 'report' ? ' (id, receipt_hash, received_at)' : '';
    await sqlRows(api, `revoke select${columns} on ${table} from ${role}`);
    const [restricted, unrestricted] = [await api.send(query, {}, person), await api.send(query, {}, other)];
    await sqlRows(api, `grant select${columns} on ${table} to ${role}`);

    expect(restricted.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(unrestricted.errors).toEqual([]);
    expect((await api.send(query, {}, person)).errors).toEqual([]);
  });
});
