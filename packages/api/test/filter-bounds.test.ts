import { isInputObjectType } from 'graphql';
import type { Person } from './support/api.js';
import { bareSchema } from './support/bare-schema.js';
import { sqlRows } from './support/rows.js';
import { variedRows, type VariedRows } from './support/varied-rows.js';

let varied: VariedRows;
beforeAll(async () => void (varied = await variedRows()), 60_000);
afterAll(() => varied.api.close());

type Node = Readonly<Record<string, any>>;

/** A value of a filter field, and the rows that match it: by a condition in SQL, or by a check of the node. */
interface Narrowing {
  readonly field: string;
  /** The value itself, or an SQL statement that finds it. */
  readonly value: unknown;
  readonly find?: string;
  readonly condition?: string;
  readonly holds?: (node: Node, value: any) => boolean;
  /** The column of a date bound. Some row has exactly this date. */
  readonly column?: string;
}

interface Filtered {
  readonly as: Person;
  readonly table: string;
  readonly node: string;
  /** Another filter that is always added, so that all rows fit on one page. */
  readonly besides?: object;
  readonly fields: readonly Narrowing[];
}

/** An SQL statement for the middle value of a column. */
const middle = (table: string, column: string): string =>
  `select value from (select distinct ${column} as value from ${table} where ${column} is not null) as seen
   order by value offset (select count(distinct ${column}) / 2 from ${table}) limit 1`;

const live = `lease_expires_at > (select now from api_clock)`;
const ofItems = (condition: string) =>
  `exists (select from content_item where case_id = row.id and ${condition})`;

const filters: Readonly<Record<string, Filtered & { readonly list: string }>> = {
  CaseFilter: {
    list: 'cases',
    as: 'supervisor',
    table: 'hotline_case',
    node: 'id',
    fields: [
      { field: 'status', value: ['RECEIVED', 'ROUTED'], condition: `status in ('RECEIVED', 'ROUTED')` },
      { field: 'band', value: ['IMMEDIATE_DANGER'], condition: 'queue_band = 0' },
      { field: 'band', value: ['NORMAL', 'SET_ASIDE'], condition: 'queue_band in (1, 2)' },
      {
        field: 'stage',
        value: ['OVERDUE', 'ESCALATED'],
        condition: `exists (select from deadline_clock where subject_type = 'CASE' and subject_id = row.id
          and due_at <= (select now from api_clock))`,
      },
      { field: 'opinions', value: ['AWAITING_SECOND'], condition: ofItems(`opinions = 'AWAITING_SECOND'`) },
      { field: 'awaitsMyOpinion', value: true, condition: `status = 'AWAITING_SECOND_OPINION'` },
      { field: 'awaitsMyOpinion', value: false, condition: `status <> 'AWAITING_SECOND_OPINION'` },
      {
        field: 'clearance',
        value: ['AWAITING'],
        condition: `exists (select from referral where case_id = row.id and gate is not null
          and kind = 'HOSTING_PROVIDER' and status = 'AWAITING_CLEARANCE')`,
      },
      {
        field: 'relatedTo',
        value: null,
        find: `select id as value from hotline_case where url || '/' in (select url from hotline_case)`,
        condition: `url in (select url || '/' from hotline_case)`,
      },
      { field: 'country', value: 'NL', condition: ofItems(`hosting_country = 'NL'`) },
      {
        field: 'classification',
        value: 'NATIONALLY_ILLEGAL',
        condition: ofItems(`classification = 'NATIONALLY_ILLEGAL'`),
      },
      { field: 'hostingKind', value: 'DIRECT', condition: ofItems(`hosting_kind = 'DIRECT'`) },
      {
        field: 'assigneeId',
        value: null,
        find: `select id as value from account where subject = 'secondAnalyst'`,
        condition: `assignee_id = (select id from account where subject = 'secondAnalyst') and ${live}`,
      },
      { field: 'isClaimed', value: true, condition: live },
      { field: 'isClaimed', value: false, condition: `(lease_expires_at is null or not ${live})` },
      {
        field: 'hostnameContains',
        value: null,
        find: `select hostname as value from hotline_case order by id limit 1`,
        condition: `position((select hostname from hotline_case order by id limit 1) in hostname) > 0`,
      },
      { field: 'openedFrom', value: null, column: 'opened_at', condition: 'opened_at >= :bound' },
      { field: 'openedBefore', value: null, column: 'opened_at', condition: 'opened_at < :bound' },
      { field: 'changedFrom', value: null, column: 'changed_at', condition: 'changed_at >= :bound' },
      { field: 'changedBefore', value: null, column: 'changed_at', condition: 'changed_at < :bound' },
    ],
  },
  ReferralFilter: {
    list: 'referrals',
    as: 'supervisor',
    table: 'referral',
    node: 'id',
    fields: [
      { field: 'kind', value: ['POLICE'], condition: `kind = 'POLICE'` },
      { field: 'status', value: ['SENT'], condition: `status = 'SENT'` },
      { field: 'country', value: 'NL', condition: `country = 'NL'` },
      { field: 'isUrgent', value: true, condition: 'queue_band = 0' },
      { field: 'isUrgent', value: false, condition: 'queue_band = 1' },
      {
        field: 'clearance',
        value: ['HELD'],
        condition: `kind in ('POLICE', 'HOSTING_PROVIDER') and content_item_id in (
          select content_item_id from referral where kind = 'HOSTING_PROVIDER' and status = 'ON_HOLD')`,
      },
      {
        field: 'caseId',
        value: null,
        find: `select case_id as value from referral order by id limit 1`,
        condition: `case_id = (select case_id from referral order by id limit 1)`,
      },
      { field: 'createdFrom', value: null, column: 'created_at', condition: 'created_at >= :bound' },
      { field: 'createdBefore', value: null, column: 'created_at', condition: 'created_at < :bound' },
      { field: 'changedFrom', value: null, column: 'status_since', condition: 'status_since >= :bound' },
      { field: 'changedBefore', value: null, column: 'status_since', condition: 'status_since < :bound' },
      { field: 'dueFrom', value: null, column: 'due_at', condition: 'due_at >= :bound' },
      { field: 'dueBefore', value: null, column: 'due_at', condition: 'due_at < :bound' },
    ],
  },
  AuditFilter: {
    list: 'auditTrail',
    as: 'auditor',
    table: 'audit_entry',
    node: 'id',
    besides: { action: ['CASE_CLAIMED'] },
    fields: [
      { field: 'action', value: ['CASE_RELEASED'], condition: `action = 'CASE_RELEASED'` },
      {
        field: 'actorId',
        value: null,
        find: `select id as value from account where subject = 'secondAnalyst'`,
        condition: `actor_id = (select id from account where subject = 'secondAnalyst')`,
      },
      {
        field: 'caseId',
        value: null,
        find: `select case_id as value from audit_entry where action = 'CASE_CLAIMED' order by id limit 1`,
        condition: `case_id = (select case_id from audit_entry where action = 'CASE_CLAIMED' order by id limit 1)`,
      },
      {
        field: 'subjectId',
        value: null,
        find: `select subject_id as value from audit_entry where action = 'CASE_CLAIMED' order by id limit 1`,
        condition: `subject_id = (select subject_id from audit_entry where action = 'CASE_CLAIMED' order by id limit 1)`,
      },
      { field: 'from', value: null, column: 'at', condition: 'at >= :bound' },
      { field: 'before', value: null, column: 'at', condition: 'at < :bound' },
    ],
  },
  HandOverFilter: {
    list: 'handOvers',
    as: 'administrator',
    table: 'hand_over',
    node: 'id',
    fields: [
      { field: 'channel', value: ['POLICE_FEED'], condition: `channel = 'POLICE_FEED'` },
      { field: 'status', value: ['DEAD'], condition: `status = 'DEAD'` },
    ],
  },
  WorkItemFilter: {
    list: 'workItems',
    as: 'supervisor',
    table: 'work_item',
    node: 'id',
    fields: [
      { field: 'kind', value: ['HOST_CHANGED'], condition: `kind = 'HOST_CHANGED'` },
      {
        field: 'caseId',
        value: null,
        find: `select case_id as value from work_item where case_id is not null and settled_at is null order by opened_at, id limit 1`,
        condition: `case_id = (select case_id from work_item where case_id is not null and settled_at is null order by opened_at, id limit 1)`,
      },
      { field: 'isEscalated', value: true, condition: 'escalated_at is not null' },
      { field: 'isEscalated', value: false, condition: 'escalated_at is null' },
      { field: 'isOpen', value: true, condition: 'settled_at is null' },
      { field: 'isOpen', value: false, condition: 'settled_at is not null' },
    ],
  },
  AbuseContactFilter: {
    list: 'abuseContacts',
    as: 'analyst',
    table: 'abuse_contact',
    node: 'id',
    fields: [
      { field: 'status', value: ['PROPOSED'], condition: `status = 'PROPOSED'` },
      { field: 'kind', value: ['OPERATOR'], condition: `kind = 'OPERATOR'` },
      { field: 'isUnreachable', value: true, condition: 'unreachable_since is not null' },
      { field: 'isUnreachable', value: false, condition: 'unreachable_since is null' },
    ],
  },
  OverdueFilter: {
    list: 'overdue',
    as: 'supervisor',
    table: 'deadline_clock',
    node: 'code dueAt isUrgent stage case { id } referral { id }',
    fields: [
      {
        field: 'code',
        value: ['HOLD_REVIEW'],
        holds: ({ code }) => code === 'HOLD_REVIEW',
      },
      { field: 'isUrgent', value: true, holds: ({ isUrgent }) => isUrgent === true },
      { field: 'isUrgent', value: false, holds: ({ isUrgent }) => isUrgent === false },
      {
        field: 'stage',
        value: ['OVERDUE', 'ESCALATED'],
        holds: ({ stage }) => stage === 'OVERDUE' || stage === 'ESCALATED',
      },
    ],
  },
  AccountFilter: {
    list: 'accounts',
    as: 'administrator',
    table: 'account',
    node: 'id',
    fields: [
      { field: 'isWithdrawn', value: true, condition: 'withdrawn_at is not null' },
      { field: 'isWithdrawn', value: false, condition: 'withdrawn_at is null' },
      {
        field: 'vettingExpiresBefore',
        value: '2027-01-01',
        condition: `(vetting_expires_on is null or vetting_expires_on < '2027-01-01')`,
      },
      { field: 'role', value: 'ANALYST', condition: `'ANALYST' = any (roles)` },
    ],
  },
  ReleaseFilter: {
    list: 'releases',
    as: 'auditor',
    table: 'release_request',
    node: 'id',
    fields: [
      {
        field: 'state',
        value: ['REFUSED'],
        condition: `exists (select from release_decision where request_id = row.id and decision = 'REFUSE')`,
      },
      {
        field: 'requestedById',
        value: null,
        find: `select id as value from account where subject = 'secondAnalyst'`,
        condition: `requested_by = (select id from account where subject = 'secondAnalyst')`,
      },
      {
        field: 'reportId',
        value: null,
        find: `select report_id as value from release_request order by id limit 1`,
        condition: `report_id = (select report_id from release_request order by id limit 1)`,
      },
    ],
  },
  LegalHoldFilter: {
    list: 'legalHolds',
    as: 'supervisor',
    table: 'legal_hold',
    node: 'id',
    fields: [
      {
        field: 'isInForce',
        value: true,
        condition: 'not exists (select from legal_hold_end where hold_id = row.id)',
      },
      {
        field: 'isInForce',
        value: false,
        condition: 'exists (select from legal_hold_end where hold_id = row.id)',
      },
      {
        field: 'caseId',
        value: null,
        find: `select case_id as value from legal_hold order by id limit 1`,
        condition: `case_id = (select case_id from legal_hold order by id limit 1)`,
      },
    ],
  },
  LawReviewFilter: {
    list: 'lawReview',
    as: 'supervisor',
    table: 'assessment',
    node: 'id caseId difference sent { reference }',
    fields: [
      {
        field: 'caseId',
        value: null,
        find: 'the case of the first decision',
        holds: ({ caseId }, value) => caseId === value,
      },
      {
        field: 'difference',
        value: null,
        find: 'the difference of the first decision',
        holds: ({ difference }, [value]) => difference === value,
      },
      { field: 'wasSent', value: true, holds: ({ sent }) => sent.length > 0 },
      { field: 'wasSent', value: false, holds: ({ sent }) => sent.length === 0 },
    ],
  },
};

const narrowings = Object.values(filters).flatMap(({ fields, ...filtered }) =>
  fields.map((narrowing) => [filtered.list, narrowing.field, { ...filtered, fields }, narrowing] as const),
);

async function nodesOf({ list, as, node }: Filtered & { list: string }, filter: object): Promise<Node[]> {
  const type = Object.entries(filters).find(([, one]) => one.list === list)?.[0];
  const document = `query ($filter: ${type}) { ${list}(first: 100, filter: $filter) { nodes { ${node} } pageInfo { hasNextPage } } }`;
  const { data, errors } = await varied.api.send(document, { filter }, as);
  expect(errors).toEqual([]);
  expect(data[list].pageInfo.hasNextPage).toBe(false);
  return data[list].nodes;
}

/** The filter that is added beside the tested field, so that all rows fit on one page. */
async function besidesOf({ besides = {} }: Filtered, field: string): Promise<object> {
  if (field !== 'action') return besides;
  const [row] = await sqlRows(varied.api, `select id from account where subject = 'thirdAnalyst'`);
  return { actorId: row?.['id'] };
}

/** All rows, without the tested filter. */
async function unfiltered(filtered: Filtered & { list: string }, field: string): Promise<Node[]> {
  const besides = await besidesOf(filtered, field);
  if (filtered.list === 'overdue')
    return nodesOf(
      filtered,
      field === 'stage' ? everyStage : { stage: ['ON_TIME', 'DUE_SOON', 'OVERDUE', 'ESCALATED'] },
    );
  if (filtered.list !== 'workItems' || field !== 'isOpen') return nodesOf(filtered, besides);
  return [...(await nodesOf(filtered, { isOpen: true })), ...(await nodesOf(filtered, { isOpen: false }))];
}
const everyStage = { stage: ['ON_TIME', 'DUE_SOON', 'OVERDUE', 'ESCALATED'] };

const isoOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

async function valueOf(
  filtered: Filtered & { list: string },
  { value, find, column, field }: Narrowing,
): Promise<any> {
  if (column !== undefined) {
    const action =
      filtered.table === 'audit_entry'
        ? `(select * from audit_entry where action = 'CASE_CLAIMED') a`
        : filtered.table;
    const [row] = await sqlRows(varied.api, middle(action, column));
    return isoOf(row?.['value']);
  }
  if (filtered.list === 'lawReview' && field === 'caseId')
    return (await unfiltered(filtered, field))[0]?.['caseId'];
  if (field === 'difference') return [(await unfiltered(filtered, field))[0]?.['difference']];
  if (find === undefined) return value;
  const [row] = await sqlRows(varied.api, find);
  return row?.['value'];
}

const keyOf = (node: Node): string => String(node['id'] ?? JSON.stringify(node));

it('covers every field of every filter in the schema', () => {
  const known = Object.fromEntries(
    Object.entries(filters).map(([type, { fields }]) => [
      type,
      [...new Set(fields.map(({ field }) => field))].sort(),
    ]),
  );
  const types = Object.values(bareSchema().getTypeMap()).filter(
    (type) => isInputObjectType(type) && type.name.endsWith('Filter'),
  );

  expect(known).toEqual(
    Object.fromEntries(
      types.map((type) => [type.name, isInputObjectType(type) ? Object.keys(type.getFields()).sort() : []]),
    ),
  );
});

it.each(narrowings)(
  '%s filtered by %s returns exactly the matching rows',
  async (_list, field, filtered, narrowing) => {
    const value = await valueOf(filtered, narrowing);
    const all = await unfiltered(filtered, field);
    const wanted = new Set(
      narrowing.holds === undefined
        ? (await rowsWhere(filtered.table, narrowing, value)).filter((id) =>
            all.some((node) => keyOf(node) === id),
          )
        : all.filter((node) => narrowing.holds?.(node, value)).map(keyOf),
    );
    const besides = field === 'action' || field === 'isOpen' ? {} : (filtered.besides ?? {});
    const stages = filtered.list === 'overdue' && field !== 'stage' ? everyStage : {};

    const found = await nodesOf(filtered, { ...besides, ...stages, [field]: value });

    expect([...found.map(keyOf)].sort()).toEqual([...wanted].sort());
    expect(wanted.size).toBeGreaterThan(0);
    expect(wanted.size).toBeLessThan(all.length);
  },
);

/** The ids of the matching rows, by SQL. For a date bound, rows exist before, at and after it. */
async function rowsWhere(table: string, { condition, column }: Narrowing, bound: unknown): Promise<string[]> {
  const clock = `with api_clock as (select '${varied.api.clock.now.toISOString()}'::timestamptz as now)`;
  const given = (condition ?? 'true').replaceAll(':bound', `'${String(bound)}'::timestamptz`);
  if (column !== undefined) {
    const [sides] = await sqlRows(
      varied.api,
      `select count(*) filter (where ${column} < $1::timestamptz)::int as before,
         count(*) filter (where ${column} = $1::timestamptz)::int as on_it,
         count(*) filter (where ${column} > $1::timestamptz)::int as after from ${table}`.replaceAll(
        '$1',
        `'${String(bound)}'`,
      ),
    );
    expect(sides?.['before']).toBeGreaterThan(0);
    expect(sides?.['on_it']).toBeGreaterThan(0);
    expect(sides?.['after']).toBeGreaterThan(0);
  }
  const rows = await sqlRows(varied.api, `${clock} select row.id from ${table} as row where ${given}`);
  return rows.map(({ id }) => String(id));
}

describe('cases', () => {
  it('are searched by literal text: a percent sign or an underscore is no wildcard', async () => {
    const filtered = { ...(filters['CaseFilter'] as Filtered & { list: string }) };

    for (const hostnameContains of ['ho%t', 'h_st', 'host\\'])
      await expect(nodesOf(filtered, { hostnameContains })).resolves.toEqual([]);
  });

  it('are none for an empty list of statuses', async () => {
    const filtered = { ...(filters['CaseFilter'] as Filtered & { list: string }) };

    await expect(nodesOf(filtered, { status: [] })).resolves.toEqual([]);
  });
});

describe('overdue', () => {
  it('moves a deadline to its next stage exactly when that stage begins', async () => {
    const { api } = varied;
    const now = api.clock.now;
    const filtered = filters['OverdueFilter'] as Filtered & { list: string };
    const [row] = await sqlRows(
      api,
      `select code, due_at, escalate_at from deadline_clock where escalate_at > due_at and code is not null
       order by due_at limit 1`,
    );
    const stageAt = async (at: Date, stage: string): Promise<number> => {
      api.clock.now = at;
      const nodes = await nodesOf(filtered, { stage: [stage], code: [row?.['code']] });
      return nodes.filter(({ dueAt }) => dueAt === (row?.['due_at'] as Date).toISOString()).length;
    };
    try {
      const due = row?.['due_at'] as Date;
      const escalates = row?.['escalate_at'] as Date;

      expect(await stageAt(new Date(+due - 1), 'OVERDUE')).toBe(0);
      expect(await stageAt(due, 'OVERDUE')).toBeGreaterThan(0);
      expect(await stageAt(new Date(+escalates - 1), 'ESCALATED')).toBe(0);
      expect(await stageAt(escalates, 'ESCALATED')).toBeGreaterThan(0);
      expect(await stageAt(escalates, 'OVERDUE')).toBe(0);
    } finally {
      api.clock.now = now;
    }
  });
});
