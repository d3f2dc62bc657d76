import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { readTrustedDocuments } from './trusted-documents.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const viewer = 'query Viewer { viewer { name } }';
const cases = 'query Cases($first: Int) { cases(first: $first) { nodes { id } } }';
const changes = 'subscription Changes { queueChanged(after: "NOW") { cursor } }';
const texts = new Map([viewer, cases, changes].map((text) => [hashOf(text), text]));

let open: TestApi;
let closed: TestApi;
beforeAll(async () => {
  open = await testApi({ trustedDocuments: { texts, only: false } });
  closed = await testApi({ trustedDocuments: { texts, only: true } });
});
afterAll(() => Promise.all([open.close(), closed.close()]));

async function post(api: TestApi, payload: object, url = '/graphql') {
  const headers = {
    authorization: `Bearer ${await api.tokenOf('analyst')}`,
    'content-type': 'application/json',
  };
  const response = await api.app.inject({ method: 'POST', url, headers, payload });
  const { data, errors = [] } = response.json<{ data?: unknown; errors?: { extensions: object }[] }>();
  return { status: response.statusCode, data, errors: errors.map(({ extensions }) => extensions) };
}

const notTrusted = { code: 'BAD_USER_INPUT', argument: 'query' };

describe('a trusted document', () => {
  it.each([
    ['the id of GraphQL over HTTP', { documentId: `sha256:${hashOf(cases)}` }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(cases) } } }],
    ['its text', { query: cases }],
  ])('is executed for %s', async (_title, sent) => {
    for (const api of [open, closed])
      expect(await post(api, { ...sent, variables: { first: 1 } })).toMatchObject({
        status: 200,
        data: { cases: { nodes: [] } },
        errors: [],
      });
  });

  it('is checked like any other: the permissions and the variables', async () => {
    const documentId = `sha256:${hashOf(cases)}`;

    expect((await post(closed, { documentId, variables: { first: 1_000 } })).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: 'first' },
    ]);
  });

  it('that is unknown is reported, so that the client sends its text', async () => {
    const sha256Hash = hashOf('query Other { __typename }');

    for (const sent of [
      { documentId: `sha256:${sha256Hash}` },
      { extensions: { persistedQuery: { sha256Hash } } },
    ])
      expect(await post(open, sent)).toEqual({
        status: 200,
        data: undefined,
        errors: [{ code: 'PERSISTED_QUERY_NOT_FOUND' }],
      });
  });
});

describe('another document', () => {
  const other = '{ viewer { id } }';

  it('is executed, unless only trusted documents are accepted', async () => {
    expect(await post(open, { query: other })).toMatchObject({ status: 200, errors: [] });
    expect(await post(closed, { query: other })).toEqual({
      status: 400,
      data: undefined,
      errors: [expect.objectContaining(notTrusted)],
    });
  });

  it.each([
    ['with the id of a trusted one', { query: other, documentId: `sha256:${hashOf(viewer)}` }],
    [
      'with the hash of a trusted one',
      { query: other, extensions: { persistedQuery: { sha256Hash: hashOf(viewer) } } },
    ],
    ['that differs in a space', { query: `${viewer} ` }],
    ['that is no text', { query: [viewer] }],
    ['that is missing', {}],
  ])('is refused %s', async (_title, sent) => {
    expect((await post(closed, sent)).errors).toMatchObject([notTrusted]);
  });

  it('is refused in the address of a request', async () => {
    const headers = {
      authorization: `Bearer ${await closed.tokenOf('analyst')}`,
      'content-type': 'application/json',
    };
    for (const url of ['/graphql', '/graphql/stream']) {
      const response = await closed.app.inject({ url: `${url}?query=${encodeURIComponent(other)}`, headers });

      expect(response.statusCode).toBe(400);
      expect(response.json().errors).toMatchObject([{ extensions: notTrusted }]);
    }
  });

  it('is refused as a subscription', async () => {
    const query = 'subscription Other { queueChanged(after: "NOW") { cursor } }';

    expect(await post(closed, { query }, '/graphql/stream')).toMatchObject({
      status: 400,
      errors: [notTrusted],
    });
  });
});

describe('files of trusted documents', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'documents-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const fileWith = async (content: string): Promise<string> => {
    const file = join(folder, `${hashOf(content)}.json`);
    await writeFile(file, content);
    return file;
  };

  it('are read with and without the prefix of the hash', async () => {
    const files = [
      await fileWith(JSON.stringify({ [hashOf(viewer)]: viewer })),
      await fileWith(JSON.stringify({ [`sha256:${hashOf(cases)}`]: cases })),
    ];

    const { texts: read } = await readTrustedDocuments(files, true);

    expect([...read]).toEqual([
      [hashOf(viewer), viewer],
      [hashOf(cases), cases],
    ]);
  });

  it.each([
    ['is no JSON', '{', 'is not a JSON object'],
    ['is a list', '[]', 'is not a JSON object'],
    ['has a text that is a number', '{"a":1}', 'is not a JSON object'],
    ['has a text with another hash', JSON.stringify({ [hashOf(viewer)]: cases }), 'is not the SHA-256'],
    ['has another kind of id', JSON.stringify({ viewer }), 'is not the SHA-256'],
  ])('prevent the start if one %s', async (_title, content, reason) => {
    await expect(readTrustedDocuments([await fileWith(content)], false)).rejects.toThrow(reason);
  });

  it('prevent the start if one is missing, and if there is none but only such documents are accepted', async () => {
    await expect(readTrustedDocuments([join(folder, 'missing')], false)).rejects.toThrow('cannot be read');
    await expect(readTrustedDocuments([], true)).rejects.toThrow('ONLY_TRUSTED_DOCUMENTS needs');
  });
});
