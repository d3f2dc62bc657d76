import { generateKeyPairSync } from 'node:crypto';
import { Client } from 'pg';
import { checkTrail } from '../src/features/audit/chain/check-trail.js';
import type { ChainFinding } from '../src/features/audit/chain/finding.js';
import { signHead, verifiedHead, type ChainHead } from '../src/features/audit/chain/head.js';
import { endsOfLanes } from '../src/features/audit/chain/ends-of-lanes.js';
import { testDatabase, type TestDatabase } from './support/database.js';

const tenMinutes = 600_000;
const entries = 40;

let database: TestDatabase;
let session: Client;
let lane: number;
/** The ids of the entries, in the order of their links. */
let ids: string[];

beforeEach(async () => {
  database = await testDatabase({ pool: 2 });
  session = new Client({ connectionString: database.url });
  await session.connect();
  for (let number = 0; number < entries; number += 1) await write(number);
  const { rows } = await session.query<{ lane: number; entry_id: string }>(
    'select lane, entry_id from audit_link order by position',
  );
  lane = rows[0]?.lane ?? -1;
  ids = rows.map(({ entry_id }) => entry_id);
});
afterEach(async () => {
  await session.end();
  await database.close();
});

const write = (number: number) =>
  session.query(
    `insert into audit_entry (at, action, subject_type, subject_id, details, actor_name, actor_roles)
     values (clock_timestamp(), 'CASE_CLAIMED', 'CASE', gen_random_uuid(), $1, $2, $3)`,
    [
      JSON.stringify({ number, text: 'é "\\ \u0001 \u2028 😀 \n' }),
      number % 2 === 0 ? null : 'Zoë "x" \\ \u007f\t',
      number % 3 === 0 ? null : ['ANALYST', 'SUPERVISOR'].slice(0, number % 3),
    ],
  );

/** A superuser switches all triggers off, works on the tables, and switches them on again. */
async function tamper(...statements: readonly string[]): Promise<void> {
  await session.query('set session_replication_role = replica');
  for (const statement of statements) await session.query(statement);
  await session.query('set session_replication_role = origin');
}

async function findings(heads: readonly ChainHead[] = []): Promise<readonly ChainFinding[]> {
  return (await checkTrail(database.orm.em.fork(), heads, { maxDelayMs: tenMinutes })).findings;
}

const named = (fault: ChainFinding['fault'], position: number): ChainFinding => ({
  fault,
  lane,
  position,
  lastPosition: position,
  entryId: ids[position - 1] ?? null,
});
const headNow = async (number = 1): Promise<ChainHead> => ({
  number,
  at: new Date().toISOString(),
  lanes: await endsOfLanes(database.orm.em.fork()),
});
const id = (position: number): string => ids[position - 1] ?? '';

/** Writes the chain of the lane anew from a position on, as somebody can who has all rights on the database. */
const rewriteFrom = (position: number): readonly string[] => [
  `create temporary table later as select entry.* from audit_entry entry join audit_link link on link.entry_id = entry.id
   where link.position >= ${position} order by link.position`,
  `delete from audit_link where position >= ${position}`,
  `select link_audit_entry(entry::audit_entry, ${lane}) from (select * from later order by id) entry`,
];

it('finds nothing in a trail that was not touched, with any text in it', async () => {
  const checked = await checkTrail(database.orm.em.fork(), [await headNow()], { maxDelayMs: tenMinutes });

  expect(checked).toEqual({ links: entries, findings: [] });
});

it.each([
  ['details', `details = '{"number": 99}'`],
  ['action', `action = 'CASE_RELEASED'`],
  ['subject', 'subject_id = gen_random_uuid()'],
  ['name', `actor_name = 'Somebody else'`],
  ['roles', `actor_roles = '{AUDITOR}'`],
  ['date', `at = at - interval '1 microsecond'`],
])('names an entry whose %s was altered', async (_what, change) => {
  await tamper(`update audit_entry set ${change} where id = ${id(17)}`);

  expect(await findings()).toEqual([named('ALTERED', 17)]);
});

it('names every entry when all were altered', async () => {
  await tamper(`update audit_entry set actor_name = 'Somebody else'`);

  expect(await findings()).toEqual(ids.map((_id, index) => named('ALTERED', index + 1)));
});

it('names an altered entry whose own link was hashed anew', async () => {
  await tamper(
    `update audit_entry set action = 'CASE_RELEASED' where id = ${id(17)}`,
    `update audit_link set digest = audit_digest((select entry from audit_entry entry where id = ${id(17)})) where position = 17`,
    `update audit_link set hash = sha256(convert_to(json_build_array(lane::text, position::text, audit_time(at),
       encode(previous, 'hex'), encode(digest, 'hex'))::text, 'UTF8')) where position = 17`,
  );

  expect(await findings()).toEqual([named('ALTERED', 17)]);
});

it('names a link whose own time was altered', async () => {
  await tamper(`update audit_link set at = at - interval '1 microsecond' where position = 17`);

  expect(await findings()).toEqual([named('ALTERED', 17)]);
});

it('names a removed entry', async () => {
  await tamper(`delete from audit_entry where id = ${id(9)}`);

  expect(await findings()).toEqual([named('REMOVED', 9)]);
});

it('names the place of entries that were removed with their links', async () => {
  await tamper(
    `delete from audit_entry where id between ${id(9)} and ${id(11)}`,
    'delete from audit_link where position between 9 and 11',
  );

  expect(await findings()).toEqual([
    { fault: 'REMOVED', lane, position: 9, lastPosition: 11, entryId: null },
  ]);
});

it('names the place of a removed entry when the later links were moved up', async () => {
  await tamper(
    `delete from audit_entry where id = ${id(9)}`,
    'delete from audit_link where position = 9',
    'update audit_link set position = position + 1000 where position > 9',
    'update audit_link set position = position - 1001 where position > 1000',
  );

  expect(await findings()).toEqual([{ fault: 'REMOVED', lane, position: 9, lastPosition: 9, entryId: null }]);
});

it('names an entry that was inserted without a link', async () => {
  await tamper(
    `insert into audit_entry (at, action, subject_type, subject_id, details)
     values (now(), 'CASE_READ', 'CASE', gen_random_uuid(), '{}')`,
  );

  expect((await findings()).map(({ fault, position }) => [fault, position])).toEqual([['INSERTED', null]]);
});

it('names an entry that was inserted with a link of the right hash', async () => {
  const { rows } = await session.query<{ id: string }>(
    `select (last_value + 1)::text as id from audit_entry_id_seq`,
  );
  await tamper(
    `insert into audit_entry (at, action, subject_type, subject_id, details)
     select at, 'CASE_READ', 'CASE', gen_random_uuid(), '{}' from audit_entry where id = ${id(12)}`,
    'update audit_link set position = position + 1000 where position > 12',
    'update audit_link set position = position - 999 where position > 1000',
    `insert into audit_link (lane, position, entry_id, at, previous, digest, hash)
     select lane, 13, entry.id, link.at, link.hash, audit_digest(entry), sha256(convert_to(json_build_array(lane::text, '13',
       audit_time(link.at), encode(link.hash, 'hex'), encode(audit_digest(entry), 'hex'))::text, 'UTF8'))
     from audit_link link, audit_entry entry where position = 12 and entry.id = ${rows[0]?.id}`,
  );

  expect(await findings()).toEqual([
    { fault: 'INSERTED', lane, position: 13, lastPosition: 13, entryId: rows[0]?.id },
  ]);
});

it('names links that were put in another order', async () => {
  await tamper(
    'update audit_link set position = 999 where position = 20',
    'update audit_link set position = 20 where position = 31',
    'update audit_link set position = 31 where position = 999',
  );

  const found = await findings();

  expect(found.map(({ fault, entryId }) => [fault, entryId]).sort()).toEqual(
    [id(20), id(31)].map((one) => ['REORDERED', one]).sort(),
  );
});

it('names entries that exchanged their contents', async () => {
  await tamper(
    'alter table audit_entry alter column id set generated by default',
    `update audit_entry set id = -1 where id = ${id(20)}`,
    `update audit_entry set id = ${id(20)} where id = ${id(31)}`,
    `update audit_entry set id = ${id(31)} where id = -1`,
  );

  expect(await findings()).toEqual([named('REORDERED', 20), named('REORDERED', 31)]);
});

it('names an entry that is dated before it was written, also when it is linked rightly', async () => {
  await session.query(
    `insert into audit_entry (at, action, subject_type, subject_id, details)
     values (now() - interval '1 day', 'CASE_READ', 'CASE', gen_random_uuid(), '{}'),
            (now() + interval '1 day', 'CASE_READ', 'CASE', gen_random_uuid(), '{}')`,
  );

  expect((await findings()).map(({ fault, position }) => [fault, position])).toEqual([
    ['BACK_DATED', entries + 1],
    ['POST_DATED', entries + 2],
  ]);
});

it('names what was cut off since a head that is kept outside', async () => {
  const head = await headNow();
  await tamper(`delete from audit_entry where id > ${id(35)}`, 'delete from audit_link where position > 35');

  expect(await findings()).toEqual([]);
  expect(await findings([head])).toEqual([
    { fault: 'CUT_OFF', lane, position: 36, lastPosition: entries, entryId: null },
  ]);
});

it('names the part that was written anew, by heads that are kept outside', async () => {
  const first = { ...(await headNow()), number: 1 };
  for (let number = 0; number < 10; number += 1) await write(number);
  const second = await headNow(2);
  await tamper(`update audit_entry set action = 'CASE_RELEASED' where id > ${id(40)}`, ...rewriteFrom(41));

  expect(await findings()).toEqual([]);
  expect(await findings([second, first])).toEqual([
    { fault: 'REWRITTEN', lane, position: 41, lastPosition: 50, entryId: null },
  ]);
});

it('accepts a head only with its signature', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const signed = signHead(await headNow(), privateKey);

  expect(verifiedHead(signed, publicKey)).toMatchObject({ number: 1 });
  expect(
    verifiedHead({ ...signed, body: signed.body.replace('"number":1', '"number":2') }, publicKey),
  ).toBeNull();
  expect(verifiedHead(signed, generateKeyPairSync('ed25519').publicKey)).toBeNull();
});

it('writes one link for each entry, without gaps, while many transactions write at the same time', async () => {
  const sessions = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      return client;
    }),
  );
  const account = '00000000-0000-4000-8000-000000000001';
  await session.query(`insert into account values ($1, 'one', 'One', '{}', now())`, [account]);
  const one = `insert into audit_entry (at, action, subject_type, subject_id, details)
    values (clock_timestamp(), 'CASE_READ', 'CASE', gen_random_uuid(), '{}')`;

  // An entry is written first and a row is locked afterwards: the lane must not be locked before that row.
  const ends = await Promise.allSettled(
    sessions.map(async (client, number) => {
      for (let round = 0; round < 20; round += 1) {
        await client.query('begin');
        await client.query(one);
        await client.query('select from account where id = $1 for update', [account]);
        await client.query(one);
        await client.query((round + number) % 5 === 0 ? 'rollback' : 'commit');
      }
    }),
  );
  await Promise.all(sessions.map((client) => client.end()));

  expect(ends.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(await checkTrail(database.orm.em.fork(), [], { maxDelayMs: tenMinutes })).toEqual({
    links: entries + 12 * 16 * 2,
    findings: [],
  });
});
