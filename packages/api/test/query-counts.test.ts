import { isObjectType } from 'graphql';
import { testApi, type Person, type TestApi } from './support/api.js';
import { bareSchema } from './support/bare-schema.js';
import { freshUrl, judgedCase, perform, reportedCase } from './support/casework.js';

const few = 2;
const many = 20;
/** More of them are met in many rows than in few. */
const analysts: readonly Person[] = ['analyst', 'secondAnalyst', 'thirdAnalyst'];

let api: TestApi;
let caseId: string;

beforeAll(async () => {
  api = await testApi();
  for (let count = 0; count < many; count += 1) await routedCase(analysts[count % analysts.length]);
  caseId = await busyCase();
}, 120_000);
afterAll(() => api.close());

const qualification =
  'qualification { classification decidedBy legalBasis { code title } because settledBy }';
const route =
  'route { outcome because legs { kind country gate because hotlines { name organisation membership } } }';
const hosting = 'hosting { kind country countries confidence provider decidedBy evidence asOf }';
const clearance = 'clearance { state reviewOn reason reference decidedAt }';
const referral = `id reference kind status version recipient because dueAt outcome ${clearance}`;
const entry = 'id at action subjectType subjectId caseId actor { id name } details { name value }';
const assessments = `assessments { id opinion assessor { id name } findings { subject conduct } note ${qualification} }`;
const observations = 'hostingObservations { id source country ipAddress observedAt note }';
const reachability =
  'reachability { state because decidedBy nextCheckAt observations { id outcome method } }';
const timeToRemoval = 'timeToRemoval { fromReport { minutes } fromNotice { minutes } }';
const item = `id url opinions ${hosting} ${observations} ${assessments} ${qualification} ${route} ${reachability}`;
const pageInfo = 'pageInfo { hasNextPage endCursor }';
const summary = 'id reference status version url hostname priority { score reasons { code points } }';
const report = 'id reportedUrl receivedAt remarks hasSiteAccess contact { name email phone }';

/** Each list as a document of a given length, and who asks for it. */
const lists: Readonly<Record<string, readonly [document: (first: number) => string, as: Person]>> = {
  'cases with everything nested': [
    (
      first,
    ) => `{ cases(first: ${first}) { ${pageInfo} edges { cursor } nodes { ${summary} ${timeToRemoval} assignee { id name }
      previousCase { ${summary} } referrals { ${referral} } contentItems { ${item} referrals { ${referral} } }
      reports(first: 3) { ${pageInfo} nodes { ${report} } } timeline(first: 5) { ${pageInfo} nodes { ${entry} } } } } }`,
    'analyst',
  ],
  'cases by their edges': [
    (first) =>
      `{ cases(first: ${first}, orderBy: NEWEST) { edges { node { ${summary} contentItems { ${item} } } } } }`,
    'supervisor',
  ],
  'referrals of all kinds': [
    (
      first,
    ) => `{ referrals(first: ${first}) { ${pageInfo} nodes { ${referral} case { ${summary} assignee { name } }
      contentItem { ${item} referrals { ${referral} } } } } }`,
    'analyst',
  ],
  'referrals to police': [
    (first) => `{ referrals(first: ${first}, filter: { kind: [POLICE] }) { nodes { ${referral} case { id }
      contentItem { id url ${hosting} ${observations} ${qualification} ${route} referrals { ${referral} } } } } }`,
    'liaison',
  ],
  'the audit trail': [
    (first) =>
      `{ auditTrail(first: ${first}, filter: { action: [CASE_CLAIMED] }) { ${pageInfo} edges { cursor node { ${entry} } } } }`,
    'auditor',
  ],
  'the reports of a case': [
    (first) => `{ case(id: "${caseId}") { reports(first: ${first}) { ${pageInfo} nodes { ${report} } } } }`,
    'analyst',
  ],
  'the timeline of a case': [
    (first) => `{ case(id: "${caseId}") { timeline(first: ${first}) { ${pageInfo} nodes { ${entry} } } } }`,
    'analyst',
  ],
};

it.each(Object.entries(lists))('asks for %s in as many statements for 20 as for 2', async (_name, asked) => {
  const [document, as] = asked;
  await statementsOf(document(1), as);

  const forFew = await statementsOf(document(few), as);
  const forMany = await statementsOf(document(many), as);

  expect(forFew.nodes).toBe(few);
  expect(forMany.nodes).toBe(many);
  expect(forMany.statements).toEqual(forFew.statements);
  expect(forFew.statements.length).toBeGreaterThan(0);
});

it('asks the database for nothing to answer the directory and the rules', async () => {
  const route = 'route(input: { classification: BASELINE, hostingKind: DIRECT, country: "NL" }) { outcome }';
  await statementsOf(`{ ${route} }`, 'integrator');

  const answered = await statementsOf(
    `{ hotlines { name } ${route} qualify(findings: { accessibility: ACCESSIBLE }) { classification legalBasis { code } } }`,
    'integrator',
  );

  expect(answered.statements).toEqual([]);
});

/** Lists of one statement whose nodes load nothing further; a count of each is still to be added here. */
const notCountedYet = [
  'AbuseContactConnection',
  'ClockConnection',
  'HandOverConnection',
  'PoliceFeedConnection',
  'WebhookConnection',
  'WorkItemConnection',
];

it('covers every connection of the schema', () => {
  const connections = Object.values(bareSchema().getTypeMap())
    .filter((type) => isObjectType(type) && type.name.endsWith('Connection'))
    .map(({ name }) => name);

  expect(connections.filter((name) => !notCountedYet.includes(name)).sort()).toEqual([
    'AuditEntryConnection',
    'CaseConnection',
    'ReferralConnection',
    'ReportConnection',
  ]);
});

/** The statements of one request without their values, in an order of their own, and how many nodes were answered. */
async function statementsOf(
  document: string,
  as: Person,
): Promise<{ statements: readonly string[]; nodes: number }> {
  api.database.statements();
  const { data, errors } = await api.send(document, {}, as);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { statements: api.database.statements().map(shapeOf).sort(), nodes: longestPage(data) };
}

/** A statement without its values: how many there are in a list of keys or of rows to insert is no difference. */
const shapeOf = (line: string): string =>
  line
    .replace(/\$\d+/g, '?')
    .replace(/\(\s*(\?|\(.*\))(,\s*(\?|\(.*\)))*\s*\)/gs, '(…)')
    .slice(0, 60);

function longestPage(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const pages = Object.entries(value).flatMap(([key, below]) =>
    (key === 'nodes' || key === 'edges') && Array.isArray(below) ? [below.length] : [],
  );
  return pages.length > 0 ? Math.max(...pages) : Math.max(0, ...Object.values(value).map(longestPage));
}

/** A case of an address reported three times, judged, handed to police and provider, its takedown held. */
async function routedCase(by: Person = 'analyst'): Promise<string> {
  const url = freshUrl();
  const contact = { email: 'reporter@example.test' };
  for (const remarks of ['first', 'second'])
    await perform(api, 'submitReport', { urls: [url], remarks, contact });
  const judged = await judgedCase(api, { url, country: 'BE', by });
  const { case: routed } = await perform(
    api,
    'routeCase',
    { caseId: judged.caseId, expectedVersion: judged.version },
    by,
  );
  const police = routed.referrals.find(({ kind }: { kind: string }) => kind === 'POLICE');
  await perform(
    api,
    'holdTakedown',
    {
      referralId: police.id,
      expectedVersion: police.version,
      reviewOn: '2026-11-27',
      reason: 'EVIDENCE_PRESERVATION',
    },
    'liaison',
  );
  return judged.caseId;
}

/** A case that was reported more often than a page is long. */
async function busyCase(): Promise<string> {
  const url = freshUrl();
  const busy = await reportedCase(api, url);
  const contact = { name: 'A reporter' };
  for (let count = 0; count < many; count += 1) await perform(api, 'submitReport', { urls: [url], contact });
  return busy.caseId;
}
