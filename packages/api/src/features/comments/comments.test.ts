import { maxCommentLength } from '@meldpunt/domain';
import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { perform, reportedCase } from '../../../test/support/casework.js';
import { awaitingCase, later } from '../../../test/support/journeys.js';
import { auditOf, sqlRows } from '../../../test/support/rows.js';
import { openStream } from '../../../test/support/streams.js';
import { workContext } from '../../../test/support/work.js';
import { eraseDue } from '../retention/index.js';

const text = 'canary: the provider called back';

let api: TestApi;
let caseId: string;
beforeAll(async () => {
  api = await testApi();
  ({ caseId } = await reportedCase(api));
});
afterAll(() => api.close());

const comments = async (id: string, as: Person, page = ''): Promise<any> =>
  (
    await api.send(
      `{ case(id: "${id}") { version comments${page} { nodes { id text isWithheld author { name } } pageInfo { hasNextPage endCursor } } } }`,
      {},
      as,
    )
  ).data?.case ?? null;
const textsFor = async (id: string, as: Person): Promise<unknown> =>
  (await comments(id, as)).comments.nodes.map(({ text: each }: { text: string | null }) => each);

it('is added by a caseworker without a claim, and read by colleagues in pages', async () => {
  const before = await comments(caseId, 'analyst');

  const added = await perform(api, 'addComment', { caseId, text: `  ${text}\n` }, 'secondAnalyst');
  later(api);
  await perform(api, 'addComment', { caseId, text: 'second' }, 'supervisor');

  expect(added.comment).toMatchObject({ text, isWithheld: false, author: { name: 'secondAnalyst' } });
  const first = await comments(caseId, 'analyst', '(first: 1)');
  expect(first.version).toBe(before.version);
  expect(first.comments).toMatchObject({
    nodes: [{ text, author: { name: 'secondAnalyst' } }],
    pageInfo: { hasNextPage: true },
  });
  const { endCursor } = first.comments.pageInfo;
  expect((await comments(caseId, 'analyst', `(after: "${endCursor}")`)).comments.nodes).toMatchObject([
    { text: 'second', author: { name: 'supervisor' } },
  ]);
});

it('is sealed at rest, and audited without its text', async () => {
  const stored = await sqlRows(api, "select encode(text_sealed, 'escape') as sealed from case_comment");
  const entries = (await auditOf(api, caseId)).filter(({ action }) => action === 'COMMENT_ADDED');

  expect(stored.length).toBeGreaterThan(0);
  expect(JSON.stringify(stored)).not.toContain('canary');
  expect(entries).toHaveLength(2);
  expect(JSON.stringify(await sqlRows(api, 'select * from audit_entry'))).not.toContain('canary');
  expect(api.log()).not.toContain('canary');
});

it.each([
  [' ', 'TEXT_MISSING'],
  ['x'.repeat(maxCommentLength + 1), 'TEXT_TOO_LONG'],
])('is refused with the field that is wrong: %#', async (wrong, code) => {
  expect(await perform(api, 'addComment', { caseId, text: wrong }, 'analyst')).toMatchObject({
    __typename: 'InvalidInputError',
    problems: [{ path: '/text', code }],
  });
});

it('is not found on a case that does not exist', async () => {
  expect(
    await perform(api, 'addComment', { caseId: '00000000-0000-4000-8000-000000000000', text }, 'analyst'),
  ).toMatchObject({ code: 'NOT_FOUND' });
});

it('is withheld from whoever may give a second opinion, and shown to the first assessor', async () => {
  const awaiting = await awaitingCase(api);
  await perform(api, 'addComment', { caseId: awaiting.caseId, text: 'clear to me' }, 'analyst');
  later(api);
  await perform(api, 'addComment', { caseId: awaiting.caseId, text: 'my own' }, 'secondAnalyst');

  expect(await textsFor(awaiting.caseId, 'analyst')).toEqual(['clear to me', 'my own']);
  expect(await textsFor(awaiting.caseId, 'secondAnalyst')).toEqual([null, 'my own']);
  expect((await comments(awaiting.caseId, 'supervisor')).comments.nodes).toMatchObject([
    { text: null, isWithheld: true },
    { text: null, isWithheld: true },
  ]);
});

it('is sent to those who follow the case, and not to those who follow the queue', async () => {
  const [ofCase, ofQueue] = await Promise.all(
    [`caseChanged(id: "${caseId}")`, 'queueChanged'].map((field) =>
      openStream(api, { query: `subscription { ${field} { caseId subject } }` }, 'analyst'),
    ),
  );
  await Promise.all([ofCase?.next(), ofQueue?.next()]);

  await perform(api, 'addComment', { caseId, text: 'live' }, 'secondAnalyst');
  const other = await reportedCase(api);

  expect(await ofCase?.next()).toMatchObject({
    data: { data: { caseChanged: { caseId, subject: 'COMMENT' } } },
  });
  expect(await ofQueue?.next()).toMatchObject({
    data: { data: { queueChanged: { caseId: other.caseId, subject: 'CASE' } } },
  });
  ofCase?.kill();
  ofQueue?.kill();
});

it.each(['liaison', 'auditor', 'administrator', 'welfare', 'integrator', undefined] as const)(
  'is not for %s',
  async (as) => {
    const { errors } = await api.send(`{ case(id: "${caseId}") { comments { nodes { text } } } }`, {}, as);
    const refused = await api.send(
      'mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }',
      { input: { caseId, text } },
      as,
    );

    expect(errors[0]?.extensions.code).toBe(as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    expect(refused.errors[0]?.extensions.code).toBe(as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  },
);

it('is erased when the retention policy says so, and then has no text', async () => {
  await sqlRows(
    api,
    "update hotline_case set status = 'CLOSED', closed_at = ?, closed_because = 'NOT_FOUND' where id = ?",
    [api.clock.now, caseId],
  );
  await eraseDue(workContext(api));
  expect(await textsFor(caseId, 'analyst')).toContain(text);

  later(api, 366 * 24 * 60);
  await eraseDue(workContext(api));

  expect((await comments(caseId, 'analyst')).comments.nodes).toMatchObject(
    Array.from({ length: 3 }, () => ({ text: null, isWithheld: false })),
  );
  const erased = (await auditOf(api, caseId)).filter(
    ({ action, details }) => action === 'DATA_ERASED' && details['dataClass'] === 'COMMENT',
  );
  expect(erased).toHaveLength(3);
});
