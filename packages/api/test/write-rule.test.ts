import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { appendOnlyTables } from './support/append-only-tables.js';
import { repository } from './support/documents.js';

/** Loaded, changed and flushed by the unit of work: their rules need the object as a whole. */
const aggregates: Readonly<Record<string, string>> = {
  abuse_contact: 'AbuseContactEntity',
  content_item: 'ContentItemEntity',
  hotline_case: 'CaseEntity',
  referral: 'ReferralEntity',
};

/** Append-only rows that an aggregate refers to: the unit of work inserts them with it. */
const insertedWithAggregates = ['AssessmentEntity', 'ClearanceDecisionEntity'];

/** Each row holds how one thing is now. Single statements change it: by its state, by its key, or many rows at once. */
const states = [
  'abuse_contact_override',
  'account',
  'claim_period',
  'data_key',
  'deadline_clock',
  'hand_over',
  'iccam_item',
  'iccam_report_search',
  'iccam_visit',
  'iccam_wait',
  'live_event',
  'notice',
  'notice_form',
  'provider_range',
  'rate_count',
  'removal_watch',
  'report',
  'reported_address',
  'statistics_count',
  'statistics_event',
  'statistics_stale_case',
  'webhook_endpoint',
  'work_item',
];

/** Statements on aggregates, and the reason for each. */
const exceptions: Readonly<Record<string, string>> = {
  'abuse-contacts/mark-contact.ts update abuse_contact':
    'sets one mark once, in the transaction of another aggregate',
  'abuse-contacts/propose-contacts.ts insert abuse_contact':
    'the unique index decides which proposal is the first',
  'abuse-contacts/set-override.ts insert abuse_contact':
    'the unique index decides: a known contact is approved instead',
  'cases/Migration20261129251000_finding_cases.ts update hotline_case': 'fills a new column once',
  'cases/add-content-item.ts insert content_item': 'a new item has no rules to load, and the case is locked',
  'cases/add-imported-item.ts insert content_item': 'a new item has no rules to load, and the case is locked',
  'cases/open-or-join-cases.ts insert content_item': 'many new cases in one statement',
  'cases/open-or-join-cases.ts insert hotline_case': 'the unique index decides which report opens the case',
  'cases/erase-addresses.ts update content_item': 'up to 500 closed cases in one statement',
  'cases/erase-addresses.ts update hotline_case': 'up to 500 closed cases in one statement',
  'cases/open-or-join-cases.ts update content_item': 'many cases in one statement',
  'cases/open-or-join-cases.ts update hotline_case':
    'many cases in one statement, and a report must not wait for a claim',
  'cases/set-aside.ts update hotline_case':
    'up to 500 locked cases in one statement, and only their place in the queue',
  'cases/set-hosting.ts update content_item': 'its facts are the stored observations, not the loaded item',
};

/** Functions that flush twice, and the reason for each. */
const flushingTwice: Readonly<Record<string, string>> = {
  'assessments/record-assessment.ts storeAssessment':
    'the item refers to the assessment, which has to be there first',
  'cases/open-next-cycle.ts openCycle': 'the items refer to the case, which has to be there first',
};

const folder = join(repository, 'packages/api/src');
const sources = globSync('**/*.ts', { cwd: folder })
  .filter((file) => !/^(migrations|seeds)\/|\.test\.ts$/.test(file))
  .map((file) => ({
    file: file.replace('features/', ''),
    text: readFileSync(join(folder, file), 'utf8'),
  }));

const verbs: Readonly<Record<string, string>> = {
  insertInto: 'insert',
  updateTable: 'update',
  deleteFrom: 'delete',
  'insert into': 'insert',
  update: 'update',
  'delete from': 'delete',
};

/** What a file writes without the unit of work, as `verb table`, by Kysely or in raw SQL. */
const writesIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(/\.(insertInto|updateTable|deleteFrom)\(\s*'(\w+)/g),
    ...text.matchAll(
      /(?:^|[`(])\s*(insert into|update|delete from) (\w+)(?: (?:as )?\w+)? ?(?:\(|set|using|where|\n)/gm,
    ),
  ].map(([, verb = '', table = '']) => `${verbs[verb]} ${table}`);

const writes = sources.flatMap(({ file, text }) => writesIn(text).map((write) => ({ file, write })));
const tableOf = (write: string): string => write.split(' ')[1] ?? '';

/** Entities that a file loads, creates or locks through the unit of work. */
const managedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bem\.(?:create|find\w*|count|refresh|upsert\w*|native\w+)\(\s*(\w+Entity)\b/g)].map(
    ([, entity = '']) => entity,
  );

/** Functions with how often each flushes, without the functions inside them. */
function flushesIn(file: string, text: string): readonly (readonly [name: string, flushes: number])[] {
  const found: (readonly [string, number])[] = [];
  const visit = (node: ts.Node, enclosing: { flushes: number }): void => {
    if (ts.isCallExpression(node) && /\bem\.flush$/.test(node.expression.getText())) enclosing.flushes += 1;
    if (!ts.isFunctionLike(node)) return ts.forEachChild(node, (child) => visit(child, enclosing));
    const own = { flushes: 0 };
    ts.forEachChild(node, (child) => visit(child, own));
    const named = ts.isVariableDeclaration(node.parent) ? node.parent : node;
    found.push([`${file} ${named.name?.getText() ?? 'anonymous'}`, own.flushes]);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), { flushes: 0 });
  return found;
}

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

describe('the rule of writing', () => {
  it('says of every written table how it is written', () => {
    const known = [...Object.keys(aggregates), ...appendOnlyTables, ...states];

    expect(
      sorted(writes.map(({ write }) => tableOf(write)).filter((table) => !known.includes(table))),
    ).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  it('changes aggregates through the unit of work, but for named statements', () => {
    const onAggregates = writes
      .filter(({ write }) => tableOf(write) in aggregates)
      .map(({ file, write }) => `${file} ${write}`);

    expect(sorted(onAggregates)).toEqual(Object.keys(exceptions).sort());
  });

  it('only inserts append-only rows', () => {
    const changed = writes.filter(
      ({ write }) => appendOnlyTables.includes(tableOf(write)) && !write.startsWith('insert '),
    );

    expect(changed).toEqual([]);
  });

  it('loads nothing but aggregates, and what is inserted with them, into the unit of work', () => {
    const allowed = [...Object.values(aggregates), ...insertedWithAggregates];
    const managed = sources.flatMap(({ text }) => managedIn(text));

    expect(sorted(managed)).toEqual(sorted(allowed));
  });

  it('flushes once in a function, but for named functions', () => {
    const twice = sources
      .flatMap(({ file, text }) => flushesIn(file, text))
      .filter(([, flushes]) => flushes > 1)
      .map(([name]) => name);

    expect(sorted(twice)).toEqual(Object.keys(flushingTwice).sort());
  });

  it('queries by the names of the entities’ properties everywhere', () => {
    const byColumns = sources
      .filter(({ file }) => file !== 'platform/database/kysely.ts')
      .filter(({ text }) => text.includes('.getKysely'))
      .map(({ file }) => file);

    expect(byColumns).toEqual([]);
  });
});

describe('the search for writes', () => {
  it.each([
    [".updateTable('referral')", ['update referral']],
    [".deleteFrom('notice_item')", ['delete notice_item']],
    ['sql`update hotline_case set status = 1`', ['update hotline_case']],
    ['sql`\n    delete from notice_item where id = 1`', ['delete notice_item']],
    ['with gone as (delete from deadline_clock using kept)', ['delete deadline_clock']],
    ['sql`insert into report (id) values (1)`', ['insert report']],
    ['select id from referral for update', []],
  ])('finds in %j: %j', (text, found) => {
    expect(writesIn(text)).toEqual(found);
  });

  it('finds what the unit of work loads', () => {
    expect(managedIn('await em.findOne(\n  NoticeEntity, { id })')).toEqual(['NoticeEntity']);
  });

  it('finds two flushes of one function', () => {
    const text = 'async function change(em) { await em.flush(); if (x) { await em.flush(); } }';

    expect(flushesIn('a.ts', text)).toEqual([['a.ts change', 2]]);
  });
});
