import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { editionKnownOn, type CalendarDate } from '@meldpunt/domain';
import { openReviewWorkItems, reviewLaw } from './index.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { Rulebook } from '../../platform/rulebook.js';
import { testRulebook } from '../../../test/support/rulebook.js';
import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import {
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
  siteAnswers,
} from '../../../test/support/casework.js';
import { dossierOf } from '../../../test/support/dossiers.js';
import { awaitingCase, later, legsOf, routedCase } from '../../../test/support/journeys.js';
import { providerWorld } from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';
import { programAt } from '../../../test/support/supervised.js';
import { workContext } from '../../../test/support/work.js';

// From June 2026 the hotline applies the version of the law in which the new code is in force. In November it learns that
// the code was postponed. Stored decisions must not change, and every affected decision must be found.

const promotion = {
  accessibility: 'ACCESSIBLE',
  medium: 'TEXT',
  subject: 'NONE',
  conduct: 'NONE',
  promotesAbuse: true,
  advertisesAbuse: false,
} as const;

const knownOn = (day: string): Rulebook['jurisdiction'] => ({
  ...testRulebook.jurisdiction,
  editions: testRulebook.jurisdiction.editions.filter(({ knownFrom }) => knownFrom <= (day as CalendarDate)),
});

const rulebook: Rulebook = { ...testRulebook };
let api: TestApi;
const cases: Record<string, string> = {};

const document = `query ($first: Int, $after: String, $filter: LawReviewFilter) {
  lawReview(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } nodes {
    id caseId caseReference contentItemId assessedAt on difference explanation(language: NL)
    then { classification rulesVersion lawVersion legalBasis { article title } }
    now { classification rulesVersion lawVersion legalBasis { article title } }
    sent { kind reference number at } } } }`;

const reviewed = async (variables: object = {}, as: Person = 'supervisor') => {
  const { data, errors } = await api.send(document, variables, as);
  expect(errors).toEqual([]);
  return data.lawReview;
};
const shortly = ({ caseId, difference, then, now, sent }: any) => [
  Object.entries(cases).find(([, id]) => id === caseId)?.[0],
  difference,
  then.legalBasis.map(({ article }: any) => article).join(),
  now.legalBasis.map(({ article }: any) => article).join(),
  sent.map(({ kind }: any) => kind).join(),
];

beforeAll(async () => {
  Object.assign(rulebook, { jurisdiction: knownOn('2026-06-15') });
  api = await testApi({ rulebook });
  api.clock.now = new Date('2026-06-15T09:00:00.000Z');
  const told = await routedCase(api, { findings: nationalFindings });
  cases['told to police'] = told.caseId;
  await dossierOf(api, told.legs['POLICE']?.id ?? '');
  cases['kept'] = (await judgedCase(api, { country: 'BE', findings: nationalFindings })).caseId;
  later(api);
  cases['harmless'] = (await judgedCase(api, { country: 'BE', findings: harmlessFindings })).caseId;
  cases['promotion'] = (await judgedCase(api, { country: 'BE', findings: promotion })).caseId;
  cases['blind'] = (await awaitingCase(api)).caseId;
  api.clock.now = new Date('2026-09-01T09:00:00.000Z');
  cases['right by then'] = (await judgedCase(api, { country: 'BE', findings: nationalFindings })).caseId;
  Object.assign(rulebook, { jurisdiction: testRulebook.jurisdiction });
  api.clock.now = new Date('2026-11-30T09:00:00.000Z');
  cases['judged since'] = (await judgedCase(api, { country: 'BE', findings: nationalFindings })).caseId;
}, 120_000);
afterAll(() => api.close());

it('lists exactly the decisions that the current version of the law affects, the most harmful first', async () => {
  const { nodes } = await reviewed();

  expect(nodes.map(shortly)).toEqual([
    ['promotion', 'ILLEGAL_THEN_NOT_NOW', '177,178,179', '', ''],
    ['told to police', 'WRONG_ARTICLE_SENT', '170,171', '417/43,417/44', 'POLICE_DOSSIER'],
    ['kept', 'WRONG_ARTICLE_KEPT', '170,171', '417/43,417/44', ''],
    ['harmless', 'WRONG_ARTICLE_KEPT', '170', '417/43', ''],
  ]);
});

it('returns both outcomes with their versions, and the reference of what was sent', async () => {
  const { nodes } = await reviewed({ filter: { wasSent: true } });

  expect(nodes).toHaveLength(1);
  expect(nodes[0]).toMatchObject({
    on: '2026-06-15',
    explanation: 'Zelfde uitkomst onder andere artikelen; de verkeerde artikelen zijn verstuurd.',
    then: { classification: 'NATIONALLY_ILLEGAL', rulesVersion: 'BE-RULES-1', lawVersion: 'BE-2026-04-08' },
    now: { classification: 'NATIONALLY_ILLEGAL', rulesVersion: 'BE-RULES-3', lawVersion: 'BE-2022-06-01' },
    sent: [{ kind: 'POLICE_DOSSIER', number: 1, at: '2026-06-15T09:00:00.000Z' }],
  });
  expect(nodes[0].sent[0].reference).toMatch(/^\w+-\d+/);
});

it('does not change stored decisions', async () => {
  const read = await api.send(
    `query ($id: ID!) { case(id: $id) { contentItems { qualification { classification rulesVersion lawVersion legalBasis { article title } } } } }`,
    { id: cases['told to police'] },
    'analyst',
  );

  expect(read.data.case.contentItems[0].qualification).toMatchObject({
    rulesVersion: 'BE-RULES-1',
    lawVersion: 'BE-2026-04-08',
    legalBasis: [{ article: '170' }, { article: '171' }],
  });
});

it('stores with each route the edition of the law that decided it', async () => {
  expect(
    await sqlRows(api, `select route ->> 'rulesVersion' as version from content_item where case_id = ?`, [
      cases['told to police'],
    ]),
  ).toEqual([{ version: 'BE-RULES-1' }]);
});

it('counts only the notices that were sent under another edition of the law', async () => {
  const known: Rulebook = { ...testRulebook, jurisdiction: knownOn('2026-06-15') };
  const world = await providerWorld({ rulebook: known });
  world.api.clock.now = new Date('2026-06-15T09:00:00.000Z');
  const provider = await world.newProvider();
  const early = await world.clearedCase({ at: provider });
  await world.pass(60);
  const late = await world.clearedCase({ at: provider });
  Object.assign(known, { jurisdiction: testRulebook.jurisdiction });
  await world.pass(60);

  const { data } = await world.api.send(document, {}, 'supervisor');

  expect(world.mailTo(provider.email)).toHaveLength(2);
  const found = data.lawReview.nodes.map(({ caseId, difference, sent }: any) => [
    caseId,
    difference,
    sent.map(({ kind }: any) => kind),
  ]);
  expect(found).toEqual([
    [early.caseId, 'WRONG_ARTICLE_SENT', ['NOTICE']],
    [late.caseId, 'WRONG_ARTICLE_KEPT', []],
  ]);
  await world.stop();
});

it('counts what was sent for the decision that was the latest one then', async () => {
  const known: Rulebook = { ...testRulebook, jurisdiction: knownOn('2026-06-15') };
  const own = await testApi({ rulebook: known });
  own.clock.now = new Date('2026-06-15T09:00:00.000Z');
  const { caseId, itemId, version } = await judgedCase(own, { country: 'BE', findings: nationalFindings });
  later(own);
  const again = {
    contentItemId: itemId,
    expectedVersion: version,
    findings: nationalFindings,
    ...siteAnswers,
  };
  const { case: judged } = await perform(own, 'recordAssessment', again, 'analyst');
  await perform(own, 'routeCase', { caseId, expectedVersion: judged.version }, 'analyst');
  later(own);
  await dossierOf(own, (await legsOf(own, caseId))['POLICE']?.id ?? '');
  Object.assign(known, { jurisdiction: testRulebook.jurisdiction });

  const { data } = await own.send(document, {}, 'supervisor');

  const found = data.lawReview.nodes.map(({ assessedAt, sent }: any) => [
    assessedAt,
    sent.map(({ kind }: any) => kind),
  ]);
  expect(found).toEqual([
    ['2026-06-15T09:01:00.000Z', ['POLICE_DOSSIER']],
    ['2026-06-15T09:00:00.000Z', []],
  ]);
  await own.close();
});

it('is paged without gaps or duplicates', async () => {
  const whole = (await reviewed()).nodes.map(({ id }: any) => id);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page: any = await reviewed({ first: 1, after });
    paged.push(...page.nodes.map(({ id }: any) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);

  expect(paged).toEqual(whole);
});

it.each([
  [{ difference: ['ILLEGAL_THEN_NOT_NOW'] }, ['promotion']],
  [{ wasSent: false }, ['promotion', 'kept', 'harmless']],
  [{ wasSent: true, difference: ['WRONG_ARTICLE_KEPT'] }, []],
])('is filtered by %j', async (filter, names) => {
  expect((await reviewed({ filter })).nodes.map((node: any) => shortly(node)[0])).toEqual(names);
});

it('is filtered by case, and refuses an invalid id or cursor', async () => {
  expect((await reviewed({ filter: { caseId: cases['kept'] } })).nodes).toHaveLength(1);
  for (const variables of [{ filter: { caseId: 'x' } }, { after: 'x' }, { first: 101 }]) {
    const { errors } = await api.send(document, variables, 'supervisor');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

it.each([
  ['analyst', 'FORBIDDEN'],
  ['liaison', 'FORBIDDEN'],
  ['auditor', 'FORBIDDEN'],
  ['administrator', 'FORBIDDEN'],
  ['integrator', 'FORBIDDEN'],
  [undefined, 'UNAUTHENTICATED'],
] as const)('is refused to %s', async (person, code) => {
  const { data, errors } = await api.send(document, {}, person);

  expect(data?.lawReview ?? null).toBeNull();
  expect(errors[0]?.extensions.code).toBe(code);
});

it('writes one audit entry for each page that is read', async () => {
  const reads = () =>
    sqlRows(api, `select details from audit_entry where action = 'LAW_REVIEW_READ' order by id`);
  const before = (await reads()).length;

  await reviewed({ first: 2 });

  const after = await reads();
  expect(after.length).toBe(before + 1);
  expect(after.at(-1)?.['details']).toEqual({ decisions: 2 });
});

it('opens work items for the supervisor, once for each case and version of the law', async () => {
  const open = () => {
    const work = workContext(api);
    return inTransaction(work, async (em) => openReviewWorkItems(em, work, await reviewLaw(em, rulebook)));
  };
  const seen = async (isOpen: boolean) =>
    (
      await api.send(
        `query ($isOpen: Boolean) { workItems(filter: { kind: [DECISION_UNDER_OLD_LAW], isOpen: $isOpen }) { nodes { id caseId cause isUrgent explanation(language: FR) causeExplanation } } }`,
        { isOpen },
        'supervisor',
      )
    ).data.workItems.nodes;

  expect([await open(), await open()]).toEqual([4, 0]);
  const work = await seen(true);
  expect(work.map(({ caseId, cause, isUrgent }: any) => [caseId, cause, isUrgent])).toEqual(
    expect.arrayContaining([
      [cases['promotion'], 'ILLEGAL_THEN_NOT_NOW', true],
      [cases['told to police'], 'WRONG_ARTICLE_SENT', false],
      [cases['kept'], 'WRONG_ARTICLE_KEPT', false],
      [cases['harmless'], 'WRONG_ARTICLE_KEPT', false],
    ]),
  );
  expect(work[0].explanation).toContain('informez');

  const resolved = await api.send(
    `mutation ($id: ID!) { resolveWorkItem(input: { workItemId: $id, resolution: DONE }) { __typename } }`,
    { id: work[0].id },
    'supervisor',
  );
  expect(resolved.data.resolveWorkItem.__typename).toBe('ResolveWorkItemSuccess');
  expect(await open()).toBe(0);
  expect([await seen(true), await seen(false)].map(({ length }: any) => length)).toEqual([3, 1]);
});

it('lists nothing under the version that made the decisions', async () => {
  const em = api.database.orm.em.fork();
  const before = knownOn('2026-06-15');

  const { edition, touched } = await reviewLaw(em, rulebook, before);

  expect(edition).toBe(editionKnownOn(before)?.version);
  expect(touched).toEqual([]);
});

describe('npm run law:review', () => {
  it('says in the audit trail what it printed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meldpunt-law-review-'));
    const program = ['--no-warnings', programAt('src/law-review'), '--json', '--print-only'];
    const env = { DATABASE_URL: api.system.databaseUrl, DATA_DIRECTORY: folder };

    const { stdout } = await promisify(execFile)(process.execPath, program, { env });

    const printed = stdout.trimEnd();
    const [entry] = await sqlRows(api, 'select action, details from audit_entry order by id desc limit 1');
    expect(entry).toMatchObject({
      action: 'COMMAND_READ',
      details: { command: 'law:review', sha256: createHash('sha256').update(printed).digest('hex') },
    });
    expect(JSON.parse(printed)).toBeTruthy();
  });
});
