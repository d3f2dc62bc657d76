import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntitySchema } from '@mikro-orm/postgresql';
import type { Views } from '../src/platform/feature.js';
import { repository } from './support/documents.js';
import { featureOf, foreignUses, type Owned, type Ownership } from './support/table-walls.js';

/**
 * Migrations are left out: each is the history of the whole database. So are the seeds: they play every feature, and
 * write what a recipient would have answered into a database that was empty.
 */
const sources = globSync('packages/api/src/{app,features,platform}/**/*.ts', { cwd: repository })
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();

interface Owning {
  readonly entities?: readonly EntitySchema[];
  readonly views?: Views;
}

/** Who owns which table and view, as the `feature.ts` of each feature says. */
async function readOwnership(): Promise<Ownership> {
  const tables = new Map<string, Owned>();
  const entities = new Map<string, Owned>();
  for (const file of sources.filter((one) => /features\/[^/]+\/feature\.ts$/.test(one))) {
    const owner = featureOf(file) ?? '';
    const path = file.replace('packages/api', '..').replace(/ts$/, 'js');
    for (const feature of Object.values((await import(path)) as Record<string, Owning>)) {
      for (const view of Object.keys(feature.views ?? {})) tables.set(view, { owner, isView: true });
      for (const { meta } of feature.entities ?? []) {
        const owned = { owner, isView: false };
        tables.set(meta.tableName, owned);
        entities.set(String(meta.name), owned).set(`${String(meta.name)}Entity`, owned);
      }
    }
  }
  return { tables, entities };
}

let ownership: Ownership;
beforeAll(async () => {
  ownership = await readOwnership();
});

const usesIn = (file: string, text: string): readonly string[] =>
  foreignUses(file, text, ownership).map(({ line, name, owner }) => `${line} ${name} of ${owner}`);

it('finds the tables of every feature, and the constants of their entities', () => {
  const constants = sources.flatMap((file) =>
    [...readFileSync(join(repository, file), 'utf8').matchAll(/const (\w+) = defineEntity\(/g)].map(
      ([, name = '']) => `${featureOf(file)} ${name}`,
    ),
  );

  const found = constants.filter((one) => {
    const [owner, name = ''] = one.split(' ');
    return ownership.entities.get(name)?.owner !== owner;
  });

  expect(constants.length).toBeGreaterThan(35);
  expect(found).toEqual([]);
});

it('reads and writes no table of another feature', () => {
  const found = sources.flatMap((file) =>
    usesIn(file, readFileSync(join(repository, file), 'utf8')).map((use) => `${file}:${use}`),
  );

  expect(sources.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

it.each([
  ["em.getKysely<Tables>().selectFrom('hotline_case').selectAll()", 'hotline_case of cases'],
  ["em.getKysely<Tables>().selectFrom('hotline_case as found')", 'hotline_case of cases'],
  ["em.getKysely<Tables>().selectFrom(['own', 'hotline_case as found'])", 'hotline_case of cases'],
  ["own.innerJoin('referral', 'referral.id', 'own.referral_id')", 'referral of referrals'],
  ["own.leftJoin('referral as found', 'found.id', 'own.referral_id')", 'referral of referrals'],
  ["own.with('late', (db) => db.selectFrom('referral'))", 'referral of referrals'],
  ["em.getKysely<Tables>().insertInto('work_item').values(rows)", 'work_item of work-items'],
  ["em.getKysely<Tables>().updateTable('hand_over').set(row)", 'hand_over of hand-overs'],
  ["em.getKysely<Tables>().deleteFrom('notice')", 'notice of notices'],
  ['sql`select * from content_item where id = ${id}`', 'content_item of cases'],
  ['sql`select * from own join public.content_item item on true`', 'content_item of cases'],
  ['sql`select * from own, content_item item where item.id = own.id`', 'content_item of cases'],
  ['sql<Row>`select ${fields} from own where exists (select from "report")`', 'report of reports'],
  ['sql`select ${sql`(select count(*) from report)`} as many`', 'report of reports'],
  ['sql`update hand_over set status = ${status}`', 'hand_over of hand-overs'],
  ['sql`insert into audit_entry (id) values (${id})`', 'audit_entry of audit'],
  ['sql`delete from assessment where id = ${id}`', 'assessment of assessments'],
  ['sql`delete from own using assessment where true`', 'assessment of assessments'],
  ["sql`select * from ${sql.table('account')}`", 'account of identity'],
  ["em.getConnection().execute('select id from account where id = ?', [id])", 'account of identity'],
  ['em.getConnection().execute(`select id from ${own} join account on true`)', 'account of identity'],
  ["em.findOne('Case', { id })", 'Case of cases'],
  ["import { CaseEntity } from '../cases/index.js';", 'CaseEntity of cases'],
  ["import { CaseEntity as Found } from '../cases/index.js';", 'CaseEntity of cases'],
  ["import { CaseEntity, type Case } from '../cases/index.js';", 'CaseEntity of cases'],
  ['import * as cases from "../cases/index.js"; em.find(cases.CaseEntity, {});', 'CaseEntity of cases'],
  ['em.getKysely<Tables>().selectFrom(table)', 'table of an unknown feature'],
  ['own.innerJoin(`${table} as found`, "found.id", "own.id")', '`${table} as found` of an unknown feature'],
  ["sql`select * from ${sql.raw('hotline_case')}`", "'hotline_case' of an unknown feature"],
  ["em.getKysely<Tables>().updateTable('case_fact').set(row)", 'case_fact of cases'],
  ['sql`delete from case_fact`', 'case_fact of cases'],
])('finds a table of another feature in %j', (text, use) => {
  expect(usesIn('packages/api/src/features/rules/planted.ts', `\n${text}`)).toEqual([`2 ${use}`]);
  expect(usesIn('packages/api/src/app/planted.ts', `\n${text}`)).toEqual([`2 ${use}`]);
});

it.each([
  ['cases', "em.getKysely<Tables>().selectFrom('hotline_case').innerJoin('content_item', 'a', 'b')"],
  ['cases', 'sql`update hotline_case set status = ${status}`'],
  ['rules', "em.getKysely<Tables>().selectFrom('case_fact').innerJoin('item_fact', 'a', 'b')"],
  ['rules', 'sql`select referral.id from referral_fact as referral where referral.kind = ${kind}`'],
  ['rules', 'em.getKysely<Tables>().selectFrom((from) => own(from))'],
  ['rules', "import { itemsOfCase, type Case } from '../cases/index.js';"],
  ['rules', "import type { CaseEntity } from '../cases/index.js';"],
  ['rules', "const text = 'update of a report from another country';"],
])('lets %s write %j', (feature, text) => {
  expect(usesIn(`packages/api/src/features/${feature}/planted.ts`, text)).toEqual([]);
});
