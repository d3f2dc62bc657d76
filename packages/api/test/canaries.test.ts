import type { FastifyInstance } from 'fastify';
import { lookupFailure } from './support/malformed-requests.js';
import { testApi, type Person, type TestApi } from './support/api.js';
import { judgedCase, operations, perform, reportedCase, type Operation } from './support/casework.js';

const canary = /canary|c4n4ry/i;
const text = 'canary-text';
const url = (path: string) => `https://canary-host.example/${path}`;
const when = '2026-11-20T08:00:00.000Z';

let api: TestApi;
/** The errors of every request below. */
const messages: string[] = [];

beforeAll(async () => {
  api = await testApi();
  await sendEveryMutation();
  await sendEveryQuery();
  await sendBelow(api.app);
});
afterAll(() => api.close());

/** Sends an operation, ignores whether it succeeds, and keeps the messages of its errors. */
async function attempt(operation: Operation, input: object, as?: Person) {
  const answer = await api.send(operations[operation], { input }, as);
  messages.push(...answer.errors.map((error) => JSON.stringify(error)));
  return answer.data?.[operation] ?? null;
}

const report = {
  urls: [url('page'), 'canary not an address', 'ftp://canary.example/\u0000'],
  foundVia: url('found-via'),
  observedAt: when,
  siteType: 'WEBSITE',
  remarks: 'canary remarks',
  contact: { name: 'canary name', email: 'canary@canary.example', phone: '+32 470 c4n4ry' },
  siteAccess: { username: 'canary-user', password: 'canary-password' },
  idempotencyKey: 'canary-idempotency-key',
};

/** Sends each mutation with a canary in every text input: with valid input, and with unknown ids. */
async function sendEveryMutation(): Promise<void> {
  const { siteType: _unknownEnum, ...fine } = report;
  await attempt('submitReport', {
    ...fine,
    contact: { name: 'canary name', email: 'canary@canary.example' },
  });
  await attempt('submitReport', report);
  await attempt('submitReport', { ...fine, remarks: 'canary '.repeat(400), contact: { email: 'canary' } });
  const { caseId, itemId, version } = await judgedCase(api, { url: url('judged'), country: 'BE' });
  await attempt('addContentItem', { caseId, expectedVersion: version, url: url('file') }, 'analyst');
  await attempt('addContentItem', { caseId, expectedVersion: version, url: 'canary' }, 'analyst');
  const observation = { contentItemId: itemId, source: 'ANALYST', country: 'BE', observedAt: when };
  const observed = { ...observation, ipAddress: '192.0.2.7', provider: text, note: text };
  await attempt('recordHostingObservation', observed, 'analyst');
  await attempt('recordHostingObservation', { ...observed, ipAddress: text }, 'analyst');
  await attempt('recordHostingObservation', { ...observed, note: 'canary\u0000' }, 'analyst');
  await attempt('lookUpHosting', { contentItemId: itemId }, 'analyst');
  const current = await api.send(`{ case(id: "${caseId}") { version } }`, {}, 'analyst');
  const { case: routed } = await perform(
    api,
    'routeCase',
    { caseId, expectedVersion: current.data.case.version },
    'analyst',
  );
  const police = routed?.referrals.find(({ kind }: { kind: string }) => kind === 'POLICE');
  const named = { referralId: police?.id ?? text, expectedVersion: police?.version ?? 1 };
  await attempt('acknowledgeReferral', { ...named, recipientReference: text }, 'liaison');
  await attempt('acknowledgeReferral', { ...named, recipientReference: 'canary '.repeat(40) }, 'liaison');
  await attempt('clearTakedown', { ...named, clearanceReference: text }, 'liaison');
  await attempt(
    'completeReferral',
    { ...named, outcome: 'INVESTIGATED', recipientReference: text },
    'liaison',
  );
  const assessed = { contentItemId: itemId, expectedVersion: 1, findings: { accessibility: 'ACCESSIBLE' } };
  await attempt('recordAssessment', { ...assessed, note: text, idempotencyKey: 'canary-key-2' }, 'analyst');
  for (const operation of Object.keys(operations) as Operation[]) {
    for (const as of ['analyst', 'liaison', undefined] as const)
      await attempt(
        operation,
        { ...named, ...observed, ...assessed, caseId: text, contentItemId: text, reason: text },
        as,
      );
  }
}

async function sendEveryQuery(): Promise<void> {
  const documents = [
    '{ reportStatus(receipt: "canary-receipt") { progress } }',
    '{ cases(filter: { hostnameContains: "canary" }) { nodes { url reports { nodes { remarks isAnonymous } } } } }',
    '{ cases(filter: { assigneeId: "canary" }) { nodes { id } } }',
    '{ cases(after: "canary") { nodes { id } } }',
    '{ case(id: "canary") { id } }',
    '{ referral(id: "canary") { id } }',
    '{ referrals(after: "canary") { nodes { id } } }',
    '{ auditTrail(filter: { caseId: "canary" }) { nodes { id } } }',
    '{ cases(first: "canary") { nodes { id } } }',
    '{ cases(filter: { status: "canary" }) { nodes { id } } }',
    '{ cases(filter: "canary") { nodes { id } } }',
    '{ hotlines(on: "canary") { name } }',
    '{ cases "canary" { nodes { id } } }',
  ];
  for (const as of ['analyst', 'liaison', 'auditor', undefined] as const) {
    for (const document of documents) {
      const { errors } = await api.send(document, {}, as);
      messages.push(...errors.map((error) => JSON.stringify(error)));
    }
  }
}

/** Requests that fail before GraphQL: broken JSON, unknown paths, invalid headers. */
async function sendBelow(app: FastifyInstance): Promise<void> {
  const replies = [
    await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query": canary',
    }),
    await app.inject({
      method: 'GET',
      url: '/canary-path?canary=1',
      headers: { 'user-agent': 'canary-agent' },
    }),
    await app.inject({
      method: 'POST',
      url: '/graphql?canary=1',
      headers: {
        authorization: 'Bearer canary',
        'user-agent': 'canary-agent',
        referer: 'https://canary.example',
      },
      payload: { query: '{ viewer { id } }' },
    }),
    await app.inject({
      method: 'GET',
      url: '/health',
      headers: { 'x-forwarded-for': '192.0.2.99', cookie: 'canary=1' },
    }),
  ];
  messages.push(...replies.slice(0, 1).map(({ body }) => body));
}

it('logs nothing that a caller sent', () => {
  const lines = api.log().trim().split('\n');
  expect(lines.length).toBeGreaterThan(80);
  expect(lines.filter((line) => canary.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes('192.0.2.'))).toEqual([]);
});

it('repeats nothing that a caller sent in an error message', () => {
  const echoed = messages.filter((message) => canary.test(message));

  expect(messages.length).toBeGreaterThan(30);
  expect(echoed).toEqual([]);
});

it('returns a fault without data of the database or of an external source', async () => {
  const broken = await testApi({ lookup: { lookUp: lookupFailure(`canary ${url('port')}`) } });
  const { caseId, itemId } = await reportedCase(broken, url('broken'));
  await perform(broken, 'claimCase', { caseId }, 'analyst');
  const run = (statement: string) => broken.database.orm.em.fork().getConnection().execute(statement);
  await run(`alter table hosting_observation add constraint canary_free check (note is null) not valid`);

  const observation = { contentItemId: itemId, source: 'ANALYST', country: 'BE', note: text, provider: text };
  const answers = [
    await broken.send(operations.lookUpHosting, { input: { contentItemId: itemId } }, 'analyst'),
    await broken.send(operations.recordHostingObservation, { input: observation }, 'analyst'),
  ];

  expect(answers.map(({ errors }) => errors[0]?.extensions.code)).toEqual([
    'INTERNAL_SERVER_ERROR',
    'INTERNAL_SERVER_ERROR',
  ]);
  expect(JSON.stringify(answers)).not.toMatch(canary);
  expect(broken.log().replaceAll('canary_free', '')).not.toMatch(canary);
  await broken.close();
});

it('writes nothing that a person typed to the audit trail', async () => {
  const rows = await api.database.orm.em
    .fork()
    .getConnection()
    .execute<object[]>('select action, details from audit_entry');

  expect(rows.length).toBeGreaterThan(10);
  expect(JSON.stringify(rows)).not.toMatch(canary);
});

it('stores the contact and the site access of a reporter encrypted', async () => {
  const [row] = await api.database.orm.em
    .fork()
    .getConnection()
    .execute<{ contact: Buffer; access: Buffer; all: string }[]>(
      `select contact_sealed as contact, site_access_sealed as access,
         row_to_json(report)::text as all from report where site_access_sealed is not null limit 1`,
    );

  expect(row?.contact.toString('latin1')).not.toMatch(canary);
  expect(row?.access.toString('latin1')).not.toMatch(canary);
  expect(row?.all).not.toMatch(/canary-(idempotency|password|user)/);
});
