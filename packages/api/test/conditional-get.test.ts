import { createHash } from 'node:crypto';
import { testApi, type Person, type TestApi } from './support/api.js';
import { perform, reportedCase } from './support/casework.js';
import { sqlRows } from './support/rows.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const cases = 'query Cases { cases { nodes { id status version } } }';
const oneCase = 'query One($id: ID!) { case(id: $id) { id reference } }';
const language = 'query Codes { viewer { id name } }';
const partly = 'query Partly($id: ID!) { viewer { id } case(id: $id) { id } }';
const claim = 'mutation Claim($input: ClaimNextCaseInput!) { claimNextCase(input: $input) { __typename } }';
const texts = new Map([cases, oneCase, partly, language, claim].map((text) => [hashOf(text), text]));

let api: TestApi;
let caseId: string;
beforeAll(async () => {
  api = await testApi({ trustedDocuments: { texts, only: false }, allowedOrigins: ['https://desk.example'] });
  ({ caseId } = await reportedCase(api, 'https://host.example/page'));
});
afterAll(() => api.close());

interface Ask {
  readonly text: string;
  readonly as?: Person | null;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a trusted document by GET, as a client that polls does. */
async function ask({ text, as = 'analyst', variables, headers = {} }: Ask) {
  const search = new URLSearchParams({ documentId: `sha256:${hashOf(text)}` });
  if (variables !== undefined) search.set('variables', JSON.stringify(variables));
  return api.app.inject({
    method: 'GET',
    url: `/graphql?${search}`,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(as === null ? {} : { authorization: `Bearer ${await api.tokenOf(as)}` }),
      ...headers,
    },
  });
}

/** The tag of a first answer. */
async function tagOf(asked: Ask): Promise<string> {
  const { headers } = await ask(asked);
  expect(headers['etag']).toMatch(/^"[\w-]{27}"$/);
  return String(headers['etag']);
}

describe('a query by GET', () => {
  it('is executed for the id of a trusted document, and its response is for the caller only', async () => {
    const answer = await ask({ text: cases });

    expect(answer.statusCode).toBe(200);
    expect(answer.json().data.cases.nodes).toHaveLength(1);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['vary']).toMatch(/Authorization, Accept-Language$/);
  });

  it('is executed for the hash of a persisted query', async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(cases) } });
    const answer = await api.app.inject({
      url: `/graphql?${new URLSearchParams({ extensions })}`,
      headers: {
        authorization: `Bearer ${await api.tokenOf('analyst')}`,
        'content-type': 'application/json',
      },
    });

    expect(answer.json().data.cases.nodes).toHaveLength(1);
  });

  it.each(['"other", %', 'W/%', '%'])('gets 304 without a body if the caller has it: %s', async (form) => {
    const tag = await tagOf({ text: cases });
    const again = await ask({ text: cases, headers: { 'if-none-match': form.replace('%', tag) } });

    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers).toMatchObject({ etag: tag, 'cache-control': 'no-store' });
    expect(again.headers['content-type']).toBeUndefined();
  });

  it.each(['"other"', '*', ''])('gets the body for %j', async (header) => {
    const answer = await ask({ text: cases, headers: { 'if-none-match': header } });

    expect(answer.statusCode).toBe(200);
    expect(answer.json().data.cases.nodes).toHaveLength(1);
  });

  it('gets the body after a change', async () => {
    const tag = await tagOf({ text: cases });
    await perform(api, 'claimCase', { caseId }, 'analyst');
    const answer = await ask({ text: cases, headers: { 'if-none-match': tag } });

    expect(answer.statusCode).toBe(200);
    expect(answer.json().data.cases.nodes).toMatchObject([{ status: 'IN_REVIEW' }]);
    expect(answer.headers['etag']).not.toBe(tag);
  });

  it('lets a page of another origin read the tag', async () => {
    const answer = await ask({ text: cases, headers: { origin: 'https://desk.example' } });

    expect(answer.headers['access-control-expose-headers']).toContain('etag');
    expect(answer.headers['vary']).toMatch(/Origin, Authorization, Accept-Language/);
  });
});

describe('a tag', () => {
  it('never matches for another caller or another language, also if the body is the same', async () => {
    const variables = { id: caseId };
    const tag = await tagOf({ text: oneCase, variables });
    const headers = { 'if-none-match': tag };

    const other = await ask({ text: oneCase, variables, as: 'supervisor', headers });
    const inFrench = await ask({
      text: oneCase,
      variables,
      headers: { ...headers, 'accept-language': 'fr' },
    });

    expect([other.statusCode, inFrench.statusCode]).toEqual([200, 200]);
    expect(other.body).toBe(inFrench.body);
  });

  it('does not skip the audit entry of the read', async () => {
    const asked: Ask = { text: oneCase, variables: { id: caseId } };
    const tag = await tagOf(asked);
    const count = () => sqlRows(api, `select count(*)::int as n from audit_entry where action = 'CASE_READ'`);
    const [before] = await count();
    const again = await ask({ ...asked, headers: { 'if-none-match': tag } });
    const [after] = await count();

    expect(again.statusCode).toBe(304);
    expect(after?.['n']).toBe(before?.['n'] + 1);
  });

  it('does not skip the permissions', async () => {
    const tag = await tagOf({ text: cases });
    const refused = await ask({ text: cases, as: null, headers: { 'if-none-match': tag } });

    expect(refused.statusCode).not.toBe(304);
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is the same in another process', async () => {
    const second = await testApi({ trustedDocuments: { texts, only: true }, orm: api.system.orm });
    const tag = await tagOf({ text: language });
    const answer = await second.app.inject({
      url: `/graphql?documentId=sha256:${hashOf(language)}`,
      headers: {
        authorization: `Bearer ${await api.tokenOf('analyst')}`,
        'content-type': 'application/json',
        'if-none-match': tag,
      },
    });
    await second.close();

    expect(answer.statusCode).toBe(304);
  });
});

describe('no tag', () => {
  it('is given to errors, also beside data', async () => {
    const refused = await ask({ text: cases, as: null });
    const partial = await ask({ text: partly, variables: { id: caseId }, as: 'welfare' });
    const invalid = await ask({ text: oneCase });
    const unknown = await ask({ text: 'query Other { __typename }' });
    const notJson = await api.app.inject({ url: '/graphql?extensions=%7B' });

    expect(partial.json().data).toEqual({ viewer: { id: expect.any(String) }, case: null });
    for (const { headers, body } of [refused, partial, invalid, unknown, notJson]) {
      expect(body).toContain('"errors"');
      expect(headers['etag']).toBeUndefined();
    }
  });

  it('is given to a mutation, which a GET never runs', async () => {
    const answer = await ask({ text: claim, variables: { input: {} } });

    expect(answer.statusCode).toBe(405);
    expect(answer.headers['etag']).toBeUndefined();
  });

  it('is given to a POST, which gets the body always', async () => {
    const tag = await tagOf({ text: cases });
    const answer = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${await api.tokenOf('analyst')}`, 'if-none-match': tag },
      payload: { query: cases },
    });

    expect(answer.statusCode).toBe(200);
    expect(answer.headers['etag']).toBeUndefined();
  });

  it.each(['/health', '/health/live', '/health/ready'])('is given to %s', async (url) => {
    expect((await api.app.inject({ url })).headers).not.toHaveProperty('etag');
  });
});

it('a GET that another site could send is refused, also with the id of a trusted document (CSRF)', async () => {
  const answer = await api.app.inject({
    url: `/graphql?documentId=sha256:${hashOf(cases)}`,
    headers: { authorization: `Bearer ${await api.tokenOf('analyst')}`, 'if-none-match': '"any"' },
  });

  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain('CSRF');
  expect(answer.headers['etag']).toBeUndefined();
});
