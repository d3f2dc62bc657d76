import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { eraseDue } from '../src/features/retention/index.js';
import { people, testApi, type Person, type TestApi } from './support/api.js';
import { bareSchema } from './support/bare-schema.js';
import { freshUrl, judgedCase, nationalFindings, perform, reportedCase } from './support/casework.js';
import { dismissedFlood } from './support/every-mutation.js';
import { openWork } from './support/hand-overs.js';
import { later } from './support/journeys.js';
import { proposedContact } from './support/notices.js';
import { heldCase, releasedContact, reportWithSecrets } from './support/releases.js';
import { sqlRows } from './support/rows.js';
import { workContext, workUntilIdle } from './support/work.js';

const few = 2;
const many = 20;
/** With many rows more of these persons occur than with few. */
const analysts: readonly Person[] = ['analyst', 'secondAnalyst', 'thirdAnalyst'];

const schema = bareSchema();
const listFields = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
  .map(({ name }) => name);

let api: TestApi;
let caseId: string;
let fullCase: Readonly<Record<'small' | 'large', string>>;

beforeAll(async () => {
  api = await testApi();
  for (let count = 0; count < many; count += 1) {
    const by = analysts[count % analysts.length];
    await routedCase(by);
    await contactSetBy(by);
    if (count % 4 === 0) await contactSetBy('supervisor');
    await perform(api, 'registerWebhook', webhook, 'administrator');
    await openWork(api, 'WEBHOOK_GONE');
    const { reportId, caseId: held } = await reportWithSecrets(api);
    await releasedContact(api, reportId, by);
    await heldCase(api, held);
    await dismissedFlood(api);
    await eraseDue(workContext(api));
  }
  caseId = await busyCase();
  // The newest two cases have assessments. The rest were opened at one time, so their order is random.
  later(api);
  fullCase = { small: await caseOfItems(1), large: await caseOfItems(4) };
  await workUntilIdle(api);
  await inNotices();
  later(api, 60 * 24 * 20);
  await workUntilIdle(api);
  await judgedUnderOldLaw();
  await manyAccounts();
  await manyAtWork();
}, 240_000);
afterAll(() => api.close());

const manyAccounts = () =>
  sqlRows(
    api,
    `insert into account (id, subject, name, roles, first_seen_at)
     select gen_random_uuid(), 'colleague ' || number, 'colleague', '{ANALYST}', now()
     from generate_series(1, ${many}) as number`,
  );

/** Gives every account a claim, and an alarm for the welfare role. */
async function manyAtWork(): Promise<void> {
  const now = api.clock.now.toISOString();
  await sqlRows(
    api,
    `insert into claim_period (id, account_id, case_id, started_at, ends_at)
     select gen_random_uuid(), account.id, ?, ?, ? from account`,
    [caseId, now, now],
  );
  for (let alarm = 0; alarm < many; alarm += 1) await openWork(api, 'EXPOSURE_EXCEEDED');
}

/** Copies each first opinion as if it was given in June, under the version of the law at that time. */
const judgedUnderOldLaw = () =>
  sqlRows(
    api,
    `insert into assessment select (jsonb_populate_record(given, jsonb_build_object(
       'id', gen_random_uuid(), 'sequence', given.sequence + 100, 'assessed_at', '2026-06-15T09:00:00Z',
       'law_version', 'BE-2026-04-08', 'rules_version', 'BE-RULES-1'))).*
     from assessment as given where given.opinion = 'FIRST'`,
  );

const verdict = 'classification decidedBy legalBasis { code title } because settledBy';
const qualification = `qualification { ${verdict} }`;
const route =
  'route { outcome because legs { kind country gate because hotlines { name organisation membership } } }';
const hosting = 'hosting { kind country countries confidence provider decidedBy evidence asOf }';
const clearance = 'clearance { state reviewOn reason reference decidedAt }';
const handOver = 'id channel event status attempts failureCause explanation referralId';
const clock = 'code startedAt dueAt stage isUrgent';
const work =
  'id kind cause causeExplanation explanation isUrgent escalatedAt caseId caseReference referralId referralReference handOverId';
const question = 'id code text answer { code text }';
const contact = 'id email kind status language version decidedBy { id name } overrides { scope value }';
const notice = `reference addressee status rounds takenOutBecause contact { ${contact} } answers { answer reason }`;
const plainReferral = `id reference kind status version recipient because dueAt outcome ${clearance}`;
const referral = `${plainReferral} clocks { ${clock} }
  handOvers { ${handOver} } questions { ${question} } notices { ${notice} }`;
const entry = 'id at action subjectType subjectId caseId actor { id name } details { name value }';
const assessments = `assessments { id opinion assessor { id name } findings { subject conduct } note ${qualification} }`;
const observations = 'hostingObservations { id source country ipAddress observedAt note }';
const reachability =
  'reachability { state because decidedBy nextCheckAt observations { id outcome method } }';
const timeToRemoval = 'timeToRemoval { fromReport { minutes } fromNotice { minutes } }';
const related = 'relatedCases { id grade outcomes { kind outcome } judgedBy { name } }';
const inIccam = 'iccam { contentId state actions { action } }';
const item = `id url opinions ${hosting} ${observations} ${assessments} ${qualification} ${route} ${reachability} ${inIccam}`;
const pageInfo = 'pageInfo { hasNextPage endCursor }';
const summary = 'id reference status version url hostname priority { score reasons { code points } }';
const report = 'id reportedUrl receivedAt remarks isAnonymous hasSiteAccess';

const atWork = `clocks { ${clock} referral { id kind } } yardstick { state hours until } workItems { ${work} } ${inIccam}`;

/** An address without a server, for an event that occurs rarely. */
const webhook = { url: 'http://127.0.0.1:9/', audience: 'CASEWORK', types: ['HAND_OVER_STOPPED'] };

/** Each list as a document for a number of rows, and the persons who may read it. */
const lists: Readonly<
  Record<string, readonly [document: (first: number) => string, ...as: readonly Person[]]>
> = {
  'cases with everything nested': [
    (
      first,
    ) => `{ cases(first: ${first}) { ${pageInfo} edges { cursor } nodes { ${summary} ${timeToRemoval} ${atWork} ${related} assignee { id name }
      previousCase { ${summary} } referrals { ${referral} } contentItems { ${item} referrals { ${referral} } }
      reports(first: 3) { ${pageInfo} nodes { ${report} } } timeline(first: 5) { ${pageInfo} nodes { ${entry} } } comments(first: 3) { ${pageInfo} nodes { text author { name } } } } } }`,
    'analyst',
    'supervisor',
  ],
  'cases by their edges': [
    (first) =>
      `{ cases(first: ${first}, orderBy: NEWEST) { edges { node { ${summary} contentItems { ${item} } } } } }`,
    'analyst',
    'supervisor',
  ],
  'referrals to providers': [
    (
      first,
    ) => `{ referrals(first: ${first}, filter: { kind: [HOSTING_PROVIDER] }) { ${pageInfo} nodes { ${referral} case { ${summary} assignee { name } }
      contentItem { ${item} referrals { ${plainReferral} } } } } }`,
    'analyst',
    'supervisor',
  ],
  'referrals to police': [
    (first) => `{ referrals(first: ${first}, filter: { kind: [POLICE] }) { nodes { ${referral} case { id }
      contentItem { id url ${hosting} ${observations} ${qualification} ${route} referrals { ${referral} } } } } }`,
    'liaison',
  ],
  'holds with an overdue review': [
    (first) =>
      `{ overdue(first: ${first}, filter: { code: [HOLD_REVIEW] }) { ${pageInfo} edges { cursor node { ${clock} case { ${summary} } referral { ${referral} } } } } }`,
    'analyst',
    'supervisor',
    'liaison',
  ],
  'all deadlines': [
    (first) =>
      `{ overdue(first: ${first}, filter: { stage: [ON_TIME, DUE_SOON, OVERDUE, ESCALATED] }) { nodes { ${clock} case { id } referral { id } } } }`,
    'analyst',
    'supervisor',
    'liaison',
  ],
  'open work items': [
    (first) => `{ workItems(first: ${first}) { ${pageInfo} nodes { ${work} } } }`,
    'analyst',
    'supervisor',
    'liaison',
    'administrator',
    'welfare',
  ],
  'outbox messages': [
    (first) => `{ handOvers(first: ${first}) { ${pageInfo} nodes { ${handOver} } } }`,
    'analyst',
    'supervisor',
    'administrator',
  ],
  'the police feed': [
    (first) =>
      `{ policeFeed(first: ${first}) { ${pageInfo} nodes { id event question { ${question} } referral { ${referral}
        contentItem { url } dossier(language: NL) { digest }
        caseDossier(language: NL) { digest } } } } }`,
    'liaison',
  ],
  'abuse contacts': [
    (first) => `{ abuseContacts(first: ${first}) { ${pageInfo} edges { cursor node { ${contact} } } } }`,
    'analyst',
    'supervisor',
  ],
  accounts: [
    (first) =>
      `{ accounts(first: ${first}) { ${pageInfo} nodes { id name roles vettingState withdrawnAt } } }`,
    'administrator',
    'supervisor',
  ],
  'the exposure of staff': [
    (first) =>
      `{ exposures(first: ${first}) { ${pageInfo} nodes { id account { name } exposure { dayMinutes reached } } } }`,
    'welfare',
  ],
  releases: [
    (first) =>
      `{ releases(first: ${first}) { ${pageInfo} nodes { id kind reason state requestedBy { name } decidedBy { name } } } }`,
    'analyst',
    'supervisor',
    'auditor',
  ],
  'legal holds': [
    (first) =>
      `{ legalHolds(first: ${first}) { ${pageInfo} nodes { id reason isReviewDue owner { name } liftedBy { name } } } }`,
    'supervisor',
    'auditor',
  ],
  'dismissals of floods': [
    (first) =>
      `{ floodDismissals(first: ${first}) { ${pageInfo} nodes { id dismissedAt dismissedBy { name } caseCount setAsideCount } } }`,
    'supervisor',
  ],
  'runs of the retention job': [
    (first) =>
      `{ retentionRuns(first: ${first}) { ${pageInfo} nodes { id digest erased { dataClass count } } } }`,
    'auditor',
  ],
  webhooks: [
    (first) =>
      `{ webhooks(first: ${first}) { ${pageInfo} nodes { id url audience types status lastSequence } } }`,
    'administrator',
  ],
  'the audit trail': [
    (first) =>
      `{ auditTrail(first: ${first}, filter: { action: [CASE_CLAIMED] }) { ${pageInfo} edges { cursor node { ${entry} } } } }`,
    'auditor',
  ],
  'decisions under an older version of the law': [
    (first) =>
      `{ lawReview(first: ${first}) { ${pageInfo} edges { cursor node { id caseReference then { ${verdict} explanation } now { ${verdict} } sent { reference } } } } }`,
    'supervisor',
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

const asked = Object.entries(lists).flatMap(([name, [document, ...people]]) =>
  people.map((as) => [name, as, document] as const),
);

it.each(asked)(
  'loads %s, for the %s, with the same SQL statements for 20 as for 2',
  async (_name, as, document) => {
    await statementsOf(document(many), as);

    const forFew = await statementsOf(document(few), as);
    const forMany = await statementsOf(document(many), as);

    expect(forFew.nodes).toBe(few);
    expect(forMany.nodes).toBe(many);
    expect(forMany.statements).toEqual(forFew.statements);
    expect(forFew.statements.length).toBeGreaterThan(0);
  },
);

it('loads the directory and the rules with no SQL statement but that for the account of the viewer', async () => {
  const route = 'route(input: { classification: BASELINE, hostingKind: DIRECT, country: "NL" }) { outcome }';
  await statementsOf(`{ ${route} }`, 'integrator');

  const answered = await statementsOf(
    `{ hotlines { name } ${route} qualify(findings: { accessibility: ACCESSIBLE }) { classification legalBasis { code } } }`,
    'integrator',
  );

  expect(answered.statements).toEqual([
    shapeOf('select "withdrawn_at", "vetted_on", "vetting_expires_on", "id" from "account"'),
  ]);
});

it.each(['analyst', 'supervisor'] as const)(
  'loads one case, for the %s, with the same SQL statements for four items as for one',
  async (as) => {
    const whole = (id: string): string =>
      `{ case(id: "${id}") { ${summary} ${timeToRemoval} ${atWork} referrals { ${referral} } contentItems { ${item} referrals { ${referral} } } } }`;
    for (const id of [fullCase.small, fullCase.large]) await statementsOf(whole(id), as);

    const [small, large] = [
      await statementsOf(whole(fullCase.small), as),
      await statementsOf(whole(fullCase.large), as),
    ];

    expect(large.statements).toEqual(small.statements);
  },
);

it('covers every connection of the schema', () => {
  const connections = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.name.endsWith('Connection'))
    .map(({ name }) => name);

  const covered = new Set(asked.flatMap(([, , document]) => connectionsIn(document(few))));

  expect([...covered].sort()).toEqual(connections.sort());
});

it.each(listFields)('covers %s for every role that may read it, and no other', async (field) => {
  const roles = (Object.keys(people) as Person[]).filter((name) => !/second|third/.test(name));
  const readers: Person[] = [];
  for (const as of roles) {
    const { errors } = await api.send(`{ ${field}(first: 1) { pageInfo { hasNextPage } } }`, {}, as);
    if (errors.length === 0) readers.push(as);
  }

  const counted = asked.filter(([, , document]) => document(few).startsWith(`{ ${field}(`));

  expect([...new Set(counted.map(([, as]) => as))].sort()).toEqual(readers.sort());
});

/** The connections in a document. */
function connectionsIn(document: string): readonly string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  const note = (): void => {
    const type = getNamedType(types.getType());
    if (type?.name.endsWith('Connection')) found.push(type.name);
  };
  visit(parse(document), visitWithTypeInfo(types, { Field: note }));
  return found;
}

/** The sorted SQL statements of one request without values, and the number of returned nodes. */
async function statementsOf(
  document: string,
  as: Person,
): Promise<{ statements: readonly string[]; nodes: number }> {
  api.database.statements();
  const { data, errors } = await api.send(document, {}, as);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { statements: api.database.statements().map(shapeOf).sort(), nodes: longestPage(data) };
}

/** An SQL statement without values. Lists of keys or rows of any length are the same. */
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

/** A case of an address with three reports, assessed and referred to police and provider, with a hold. */
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
  const asked = { referralId: police.id, code: 'OTHER', text: 'which one?' };
  const { question } = await perform(api, 'askQuestion', asked, 'liaison');
  await perform(api, 'answerQuestion', { questionId: question.id, code: 'NOT_KNOWN' }, by);
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

/** A case with more reports than a page. */
async function busyCase(): Promise<string> {
  const url = freshUrl();
  const busy = await reportedCase(api, url);
  const contact = { name: 'A reporter' };
  for (let count = 0; count < many; count += 1) await perform(api, 'submitReport', { urls: [url], contact });
  return busy.caseId;
}

/** A routed case with a number of items. */
async function caseOfItems(count: number): Promise<string> {
  const { caseId: id, itemId } = await reportedCase(api);
  let { version } = (await perform(api, 'claimCase', { caseId: id }, 'analyst')).case;
  const items = [itemId];
  while (items.length < count) {
    const input = { caseId: id, expectedVersion: version, url: freshUrl() };
    const added = await perform(api, 'addContentItem', input, 'analyst');
    ({ version } = added.case);
    items.push(added.contentItem.id);
  }
  for (const contentItemId of items) {
    const seen = { contentItemId, source: 'ANALYST', country: 'BE', provider: 'Example Hosting' };
    await perform(api, 'recordHostingObservation', seen, 'analyst');
    const judged = { contentItemId, expectedVersion: version, findings: nationalFindings };
    ({ version } = (await perform(api, 'recordAssessment', judged, 'analyst')).case);
  }
  await perform(api, 'routeCase', { caseId: id, expectedVersion: version }, 'analyst');
  return id;
}

/** A contact that a person set by hand. */
async function contactSetBy(by: Person | undefined): Promise<void> {
  const { email } = await proposedContact(api);
  const { hostname: value } = new URL(freshUrl());
  await perform(api, 'setAbuseContactOverride', { scope: 'HOSTNAME', value, email }, by);
}

/** Adds every referral to a provider to an answered notice. The contacts were set by a person without casework. */
async function inNotices(): Promise<void> {
  const referrals = await sqlRows(
    api,
    `select id, content_item_id from referral where kind = 'HOSTING_PROVIDER' order by created_at, id`,
  );
  const contacts = await sqlRows(
    api,
    `select id from abuse_contact where decided_by = (select id from account where subject = 'supervisor')
     order by found_at, id`,
  );
  for (const [index, { id, content_item_id: itemId }] of referrals.entries()) {
    await sqlRows(
      api,
      `with written as (
         insert into notice (id, contact_id, addressee, queue_band, opened_at, leaves_at, status)
         values (gen_random_uuid(), ?, 'PROVIDER', 1, now(), now(), 'ANSWERED') returning id
       ), entry as (
         insert into notice_item (id, notice_id, referral_id, content_item_id, host_networks, chosen_because, added_at)
         select gen_random_uuid(), id, ?, ?, '{}', 'NETWORK_CONTACT', now() from written returning id
       )
       insert into provider_answer (id, notice_item_id, sequence, answer, answered_at)
       select gen_random_uuid(), id, 1, 'ACKNOWLEDGED', now() from entry`,
      [contacts[index % contacts.length]?.['id'], id, itemId],
    );
  }
}
