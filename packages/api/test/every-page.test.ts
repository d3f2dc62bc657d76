import { isObjectType } from 'graphql';
import type { Person } from './support/api.js';
import { bareSchema } from './support/bare-schema.js';
import { sqlRows } from './support/rows.js';
import { variedRows, type VariedRows } from './support/varied-rows.js';

let varied: VariedRows;
beforeAll(async () => void (varied = await variedRows()), 60_000);
afterAll(() => varied.api.close());

/** A list of the API. `order` is the SQL for the expected order of its ids, if its nodes have ids. */
interface List {
  readonly connection: string;
  readonly as: Person;
  readonly field: (page: string) => string;
  readonly node?: string;
  readonly order?: string;
  /** Reading the list adds rows to it. */
  readonly grows?: true;
}

const ofBusyCase = (field: string) => `case(id: "${varied.busyCaseId}") { ${field} }`;

const lists: Readonly<Record<string, List>> = {
  'cases by priority': {
    connection: 'CaseConnection',
    as: 'analyst',
    field: (page) => `cases(${page})`,
    order: 'select id from hotline_case order by queue_band, waiting_since, id',
  },
  'cases, the oldest first': {
    connection: 'CaseConnection',
    as: 'analyst',
    field: (page) => `cases(${page}, orderBy: OLDEST)`,
    order: 'select id from hotline_case order by opened_at, id',
  },
  'cases, the newest first': {
    connection: 'CaseConnection',
    as: 'analyst',
    field: (page) => `cases(${page}, orderBy: NEWEST)`,
    order: 'select id from hotline_case order by opened_at desc, id desc',
  },
  referrals: {
    connection: 'ReferralConnection',
    as: 'supervisor',
    field: (page) => `referrals(${page})`,
    order: 'select id from referral order by queue_band, created_at, id',
  },
  'referrals of the liaison': {
    connection: 'ReferralConnection',
    as: 'liaison',
    field: (page) => `referrals(${page})`,
    order: `select id from referral where kind in ('POLICE', 'POLICE_ABROAD') order by queue_band, created_at, id`,
  },
  handOvers: {
    connection: 'HandOverConnection',
    as: 'administrator',
    field: (page) => `handOvers(${page})`,
    order: 'select id from hand_over order by sequence',
  },
  workItems: {
    connection: 'WorkItemConnection',
    as: 'supervisor',
    field: (page) => `workItems(${page})`,
    order: 'select id from work_item where settled_at is null order by queue_band, opened_at, id',
  },
  abuseContacts: {
    connection: 'AbuseContactConnection',
    as: 'analyst',
    field: (page) => `abuseContacts(${page})`,
    order: 'select id from abuse_contact order by found_at, id',
  },
  accounts: {
    connection: 'AccountRecordConnection',
    as: 'administrator',
    field: (page) => `accounts(${page})`,
    order: 'select id from account order by first_seen_at, id',
  },
  webhooks: {
    connection: 'WebhookConnection',
    as: 'administrator',
    field: (page) => `webhooks(${page})`,
    order: 'select id from webhook_endpoint order by created_at, id',
  },
  policeFeed: {
    connection: 'PoliceFeedConnection',
    as: 'liaison',
    field: (page) => `policeFeed(${page})`,
    order: 'select id from police_feed_entry order by sequence',
  },
  overdue: {
    connection: 'ClockConnection',
    as: 'supervisor',
    field: (page) => `overdue(${page}, filter: { stage: [ON_TIME, DUE_SOON, OVERDUE, ESCALATED] })`,
    node: 'code dueAt isUrgent case { id } referral { id }',
  },
  auditTrail: {
    connection: 'AuditEntryConnection',
    as: 'auditor',
    field: (page) => `auditTrail(${page}, filter: { action: [CASE_CLAIMED] })`,
    order: `select id from audit_entry where action = 'CASE_CLAIMED' order by id`,
  },
  'auditTrail, newest first': {
    connection: 'AuditEntryConnection',
    as: 'auditor',
    field: (page) => `auditTrail(${page}, orderBy: NEWEST, filter: { action: [CASE_CLAIMED] })`,
    order: `select id from audit_entry where action = 'CASE_CLAIMED' order by id desc`,
  },
  'the timeline of a case': {
    connection: 'AuditEntryConnection',
    as: 'analyst',
    field: (page) => ofBusyCase(`timeline(${page}) NODES`),
    order: 'select id from audit_entry order by id',
    grows: true,
  },
  'the reports of a case': {
    connection: 'ReportConnection',
    as: 'analyst',
    field: (page) => ofBusyCase(`reports(${page}) NODES`),
    order: 'select id from report order by received_at, id',
  },
  'the comments of a case': {
    connection: 'CaseCommentConnection',
    as: 'analyst',
    field: (page) => ofBusyCase(`comments(${page}) NODES`),
    order: 'select id from case_comment order by written_at, id',
  },
  exposures: {
    connection: 'AccountExposureConnection',
    as: 'welfare',
    field: (page) => `exposures(${page})`,
    order: 'select distinct account_id as id from claim_period order by account_id',
  },
  releases: {
    connection: 'ReleaseConnection',
    as: 'auditor',
    field: (page) => `releases(${page})`,
    order: 'select id from release_request order by requested_at desc, id desc',
  },
  floodDismissals: {
    connection: 'FloodDismissalConnection',
    as: 'supervisor',
    field: (page) => `floodDismissals(${page})`,
    order: 'select id from flood_dismissal order by dismissed_at desc nulls last, id desc',
  },
  legalHolds: {
    connection: 'LegalHoldConnection',
    as: 'supervisor',
    field: (page) => `legalHolds(${page})`,
    order: 'select id from legal_hold order by placed_at desc, id desc',
  },
  retentionRuns: {
    connection: 'RetentionRunConnection',
    as: 'auditor',
    field: (page) => `retentionRuns(${page})`,
    order: 'select id from retention_run order by at desc, id desc',
  },
  lawReview: {
    connection: 'LawReviewConnection',
    as: 'supervisor',
    field: (page) => `lawReview(${page})`,
  },
};

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pageOf({ field, node = 'id', as }: List, page: string): Promise<Page> {
  const shown = `{ edges { cursor node { ${node} } } nodes { ${node} } pageInfo { hasNextPage endCursor } }`;
  const asked = field(page);
  const document = asked.includes('NODES') ? asked.replace('NODES', shown) : `${asked} ${shown}`;
  const { data, errors } = await varied.api.send(`{ ${document} }`, {}, as);
  expect(errors).toEqual([]);
  const [found] = Object.values(data as Record<string, any>);
  return found.pageInfo === undefined ? (Object.values(found)[0] as Page) : found;
}

it('covers every connection of the schema', () => {
  const connections = Object.values(bareSchema().getTypeMap())
    .filter((type) => isObjectType(type) && type.name.endsWith('Connection'))
    .map(({ name }) => name);

  expect([...new Set(Object.values(lists).map(({ connection }) => connection))].sort()).toEqual(
    connections.sort(),
  );
});

describe.each(Object.entries(lists))('%s', (_name, list) => {
  it('returns the same rows in pages of one as in one page', async () => {
    const whole = await pageOf(list, 'first: 100');
    const steps: Page[] = [];
    for (let after: string | null = null; steps.length < whole.nodes.length;) {
      const step: Page = await pageOf(list, `first: 1${after === null ? '' : `, after: "${after}"`}`);
      steps.push(step);
      after = step.pageInfo.endCursor;
      if (after === null) break;
    }

    expect(whole.nodes.length).toBeGreaterThanOrEqual(4);
    expect(whole.nodes.length).toBeLessThan(100);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    expect(whole.edges.map(({ node }) => node)).toEqual(whole.nodes);
    expect(steps.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
    expect(steps.flatMap(({ edges }) => edges)).toEqual(whole.edges);
    const isLast = (index: number) => index === whole.nodes.length - 1 && !list.grows;
    expect(steps.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(
      steps.map((_step, index) => !isLast(index)),
    );
  });

  it('has no next page when a page ends with the last row', async () => {
    const whole = await pageOf(list, 'first: 100');

    const exact = await pageOf(list, `first: ${whole.nodes.length}`);

    expect(exact.nodes).toEqual(whole.nodes);
    expect(exact.pageInfo.hasNextPage).toBe(list.grows === true);
  });
});

describe.each(Object.entries(lists).filter(([, { order }]) => order !== undefined))('%s', (_name, list) => {
  it('is in the order of the database', async () => {
    const { nodes } = await pageOf(list, 'first: 100');
    const ids = nodes.map((node) => (node as { readonly id: string }).id);
    const rows = await sqlRows(varied.api, list.order ?? '');

    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(ids).toEqual(rows.map(({ id }) => String(id)).filter((id) => ids.includes(id)));
  });
});
