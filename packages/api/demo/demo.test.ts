import {
  CaseStatus,
  Classification,
  CloseReason,
  HostingKind,
  ReferralKind,
  ReferralOutcome,
} from '@meldpunt/domain';
import { Client } from 'pg';
import { fastify } from 'fastify';
import { serveHealth } from '../src/platform/http/health.js';
import { casesIn } from '../src/seeds/run-plan.js';
import { demoPlan } from '../src/seeds/plan.js';
import { prepareDemo } from '../src/seeds/prepare-demo.js';
import { testDatabase, type TestDatabase } from '../test/support/database.js';
import { testKeys } from '../test/support/keys.js';

const keys = testKeys;
/** A day on which the third version of the Belgian law is in force. */
const now = new Date('2026-12-01T09:00:00.000Z');

let database: TestDatabase;
const progress: [number, number][] = [];
beforeAll(async () => {
  database = await testDatabase();
  await prepareDemo(database.orm, { keys, now, progress: (cases, of) => progress.push([cases, of]) });
}, 180_000);
afterAll(() => database.close());

async function rows<Row extends object>(query: string, url = database.url): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const found = await client.query<Row>(query);
  await client.end();
  return found.rows;
}

const values = async (query: string): Promise<string[]> =>
  (await rows<{ value: string }>(query)).map(({ value }) => value).sort();

const sorted = (codes: Readonly<Record<string, string>>): string[] => Object.values(codes).sort();

/** Belgium has no authority beside police that receives referrals. */
const kindsAtHome = sorted(ReferralKind).filter((kind) => kind !== 'AUTHORITY');

/** The demo sends nothing, so no referral can be sent or failed. */
const reachableStatuses = [
  'ACKNOWLEDGED',
  'AWAITING_CLEARANCE',
  'COMPLETED',
  'ON_HOLD',
  'READY',
  'WITHDRAWN',
];

it.each([
  ['case status', 'select distinct status as value from hotline_case', sorted(CaseStatus)],
  [
    'close reason',
    'select distinct closed_because as value from hotline_case where closed_because is not null',
    sorted(CloseReason),
  ],
  ['kind of hosting', 'select distinct hosting_kind as value from content_item', sorted(HostingKind)],
  [
    'classification',
    'select distinct classification as value from content_item where classification is not null',
    sorted(Classification),
  ],
  ['kind of referral that exists in Belgium', 'select distinct kind as value from referral', kindsAtHome],
  ['reachable referral status', 'select distinct status as value from referral', reachableStatuses],
  [
    'outcome of a referral',
    'select distinct outcome as value from referral where outcome is not null',
    sorted(ReferralOutcome),
  ],
  [
    'state of opinions',
    'select distinct opinions as value from content_item',
    ['AGREED', 'AWAITING_SECOND', 'DISAGREED', 'NONE', 'SETTLED', 'SINGLE'],
  ],
])('shows every %s', async (_, query, expected) => {
  expect(await values(query)).toEqual(expected);
});

it('has jobs for a worker, and none that was due before the demo was ready', async () => {
  const [jobs] = await rows(
    `select count(*)::int as all, min(run_at) as "firstDue" from graphile_worker.jobs where locked_at is null`,
  );

  expect(jobs).toEqual({ all: expect.any(Number), firstDue: now });
});

it('is not reported as late by the health check', async () => {
  const app = fastify();
  const seconds = Math.max(0, Math.ceil((Date.now() - now.getTime()) / 1000));
  serveHealth(app, { orm: database.orm });

  const health = (await app.inject('/health')).json() as { readonly longestWaitSeconds: number };

  expect(health.longestWaitSeconds).toBeGreaterThanOrEqual(0);
  expect(health.longestWaitSeconds).toBeLessThanOrEqual(seconds + 1);
  await app.close();
});

it.each([
  'ORIGIN_HIDDEN',
  'HOSTING_CONFLICTING',
  'HOSTING_UNRESOLVED',
  'COUNTRY_UNCERTAIN',
  'LEGAL_REVIEW_NEEDED',
  'OPINIONS_DISAGREE',
  'CLASSIFICATION_UNDETERMINED',
  'OTHER_LAW',
  'IMMEDIATE_DANGER',
])('shows a case held because of %s', async (reason) => {
  expect(
    await values(`select id as value from hotline_case where held_because[1] = '${reason}'`),
  ).not.toEqual([]);
});

it.each([
  [
    'a case in review with a valid claim',
    `hotline_case where status = 'IN_REVIEW' and lease_expires_at > '${now.toISOString()}'`,
  ],
  ['a case in review without a claim', `hotline_case where status = 'IN_REVIEW' and assignee_id is null`],
  [
    'a case claimed for its second opinion',
    `hotline_case where status = 'AWAITING_SECOND_OPINION' and lease_expires_at > '${now.toISOString()}'`,
  ],
  [
    'a case with immediate danger in the first band of the queue',
    `hotline_case where status = 'RECEIVED' and queue_band = 0`,
  ],
  ['an address with many reports', 'hotline_case where report_count > 3'],
  ['a reopened case in the queue', `hotline_case where cycle = 2 and status = 'RECEIVED'`],
  ['a reopened case that is routed', `hotline_case where cycle = 2 and status = 'ROUTED'`],
  ['a report with contact details', 'report where contact_sealed is not null'],
  ['a report without contact details', 'report where contact_sealed is null'],
  [
    'a referral to an INHOPE hotline',
    `referral where kind = 'INHOPE_HOTLINE' and status = 'READY' and country = 'NL'`,
  ],
  [
    'a referral to police abroad for a country without a hotline',
    `referral where kind = 'POLICE_ABROAD' and country is not null`,
  ],
  [
    'a referral to police for content without a country',
    `referral join content_item on content_item.id = content_item_id
     where kind = 'POLICE' and country is null and hosting_kind = 'NO_COUNTRY'`,
  ],
  ['a cleared takedown', `clearance_decision where decision = 'CLEARED'`],
  ['a hold whose review date is past', `clearance_decision where review_on < '${now.toISOString()}'`],
  [
    'a hold whose review date is in the future',
    `clearance_decision where review_on > '${now.toISOString()}'`,
  ],
  ['a referral that is overdue', `referral where due_at < '${now.toISOString()}' and completed_at is null`],
  [
    'a referral that is not yet due',
    `referral where due_at > '${now.toISOString()}' and completed_at is null`,
  ],
  ['a case with three items', 'content_item where position = 3'],
])('shows %s', async (_, from) => {
  expect(await rows(`select from ${from} limit 1`)).toHaveLength(1);
});

it('has audit entries of more than 30 days, none of them in the future', async () => {
  const [span] = await rows<{ last: Date; days: number }>(
    `select max(at) as last, extract(day from max(at) - min(at))::int as days from audit_entry`,
  );

  expect(span?.last.getTime()).toBeLessThanOrEqual(now.getTime());
  expect(span?.days).toBeGreaterThan(30);
});

it('reports its progress until every planned case exists', async () => {
  const cases = await rows('select from hotline_case');

  expect(progress.at(-1)).toEqual([casesIn(demoPlan), casesIn(demoPlan)]);
  expect(cases).toHaveLength(casesIn(demoPlan));
});

it('changes nothing in a database that has data', async () => {
  const count = 'select count(*)::int as count from audit_entry';
  const before = await rows(count);

  expect(await prepareDemo(database.orm, { keys, now })).toBe(false);
  expect(await rows(count)).toEqual(before);
});

it('stores nothing when it is interrupted', async () => {
  const interrupted = await testDatabase();
  const preparing = prepareDemo(interrupted.orm, {
    keys,
    now,
    progress: (cases) => {
      if (cases >= 5) throw new Error('interrupted');
    },
  });

  await expect(preparing).rejects.toThrow('interrupted');
  expect(await rows('select from hotline_case', interrupted.url)).toEqual([]);
  expect(await rows('select from account', interrupted.url)).toEqual([]);
  await interrupted.close();
});
