import fc from 'fast-check';
import { lookupFailure, malformedRequests, type RawRequest } from './support/malformed-requests.js';
import { testApi, type TestApi } from './support/api.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly codes: readonly string[];
}

async function inject({ method = 'POST', url = '/graphql', headers, payload }: RawRequest): Promise<Reply> {
  const authorization = `Bearer ${await api.tokenOf('analyst')}`;
  const response = await api.app.inject({
    method,
    url,
    headers: { authorization, 'content-type': 'application/json', ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  const body = response.body;
  return { status: response.statusCode, body, codes: codesIn(body) };
}

/** The error codes in a response, of one operation or of a batch. */
function codesIn(body: string): readonly string[] {
  try {
    const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
    return errors.map(({ extensions }) => extensions?.code ?? 'NONE');
  } catch {
    return [];
  }
}

/** A report without a valid address is refused with this type. */
const isTyped = (body: string): boolean => body.includes('"__typename":"InvalidReportError"');

describe('malformed requests', () => {
  it('never crash the server: each of 1,000 gets a 4xx status or a GraphQL error, and none is a fault', async () => {
    const wrong: string[] = [];
    const requests = fc.sample(malformedRequests, { numRuns: 1_000, seed: 20261122 });

    for (const [index, request] of requests.entries()) {
      const { status, codes, body } = await inject(request);
      const isRefused =
        (status >= 400 && status < 500) || (status === 200 && (codes.length > 0 || isTyped(body)));
      if (!isRefused || codes.includes('INTERNAL_SERVER_ERROR'))
        wrong.push(`${index}: ${status} ${String(request.payload).slice(0, 200)} → ${body.slice(0, 200)}`);
    }

    expect(wrong).toEqual([]);
    expect((await inject({ payload: '{"query":"{ viewer { id } }"}' })).status).toBe(200);
  });

  const special: Readonly<Record<string, RawRequest>> = {
    'a body that is not JSON': { payload: '{"query": ' },
    'no body': {},
    'an empty body': { payload: '' },
    'a GET with a mutation': {
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('mutation { claimNextCase(input: {}) { __typename } }')}`,
      headers: { 'x-apollo-operation-name': 'any' },
    },
    'a GET that another site could send (CSRF)': {
      method: 'GET',
      url: '/graphql?query=%7B__typename%7D',
      headers: { 'content-type': 'text/plain' },
    },
    'a batch': { payload: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]' },
    'an empty array': { payload: '[]' },
    'JSON that is a number': { payload: '7' },
    'JSON that is null': { payload: 'null' },
    'a query that is a number': { payload: '{"query":7}' },
    'variables that are an array': { payload: '{"query":"{ __typename }","variables":[1]}' },
    'variables that are text': { payload: '{"query":"{ __typename }","variables":"{"}' },
    'an operation name that is a list': { payload: '{"query":"{ __typename }","operationName":["a"]}' },
    'an unknown operation name': { payload: '{"query":"query a { __typename }","operationName":"b"}' },
    'a GET with a mutation and an unknown operation name': {
      method: 'GET',
      url: `/graphql?operationName=b&query=${encodeURIComponent('mutation a { claimNextCase(input: {}) { __typename } }')}`,
    },
    'two operations without an operation name': {
      payload: '{"query":"query a { __typename } query b { __typename }"}',
    },
    'extensions that are a number': { payload: '{"query":"{ __typename }","extensions":1}' },
    'a persisted query': {
      payload: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
    },
    'a mebibyte of junk': { payload: Buffer.alloc(1_048_576, 'x') },
    'a mebibyte of query': { payload: JSON.stringify({ query: `{ ${'a '.repeat(524_288)} }` }) },
    'a body that is not UTF-8': { payload: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x80, 0x22, 0x7d]) },
    'text/plain': { headers: { 'content-type': 'text/plain' }, payload: '{"query":"{ __typename }"}' },
    'a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'query=%7B%7D' },
    'an upload': {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    },
    'a key named __proto__': { payload: '{"query":"{ __typename }","__proto__":{"x":1}}' },
    'a subscription': { payload: '{"query":"subscription { anything }"}' },
  };

  it.each(Object.entries(special))('%s is refused as an error of the caller', async (_name, request) => {
    const { status, codes } = await inject(request);

    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
    expect(status === 200 ? codes.length : status).toBeGreaterThan(0);
    expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
  });

  it('are not repeated in the response when the body cannot be parsed', async () => {
    const { body } = await inject({ payload: '{"query": canary-in-a-broken-body' });

    expect(body).not.toContain('canary');
  });
});

describe('unusual values in a valid query', () => {
  const cases =
    'query ($filter: CaseFilter, $first: Int, $after: String) { cases(filter: $filter, first: $first, after: $after) { nodes { id } } }';
  const odd = ['\u0000', 'ab\u0000c', '\ud800', '\u202e%_\\', "'; drop table report; --", 'a'.repeat(10_000)];

  it.each(odd)('are accepted or refused without a fault: hostnameContains %j', async (hostnameContains) => {
    const { errors } = await api.send(cases, { filter: { hostnameContains } }, 'analyst');

    expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
  });

  it.each([...odd, '[]', Buffer.from('[1,"2026-02-30","x"]').toString('base64url')])(
    'are refused without a fault: after %j',
    async (after) => {
      const { errors } = await api.send(cases, { after }, 'analyst');

      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.each([0, -1, 101, 2_147_483_647])('are refused: first %d', async (first) => {
    const { errors } = await api.send(cases, { first }, 'analyst');

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  const report = 'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename } }';
  it.each(
    ['remarks', 'foundVia', 'idempotencyKey'].flatMap((field) => odd.map((text) => [field, text] as const)),
  )('are accepted or refused without a fault: a report with %s %j', async (field, text) => {
    const input = { urls: ['https://host.example/odd'], [field]: text };

    const { errors } = await api.send(report, { input });

    expect(errors).toEqual([]);
  });

  it.each(odd)('are accepted or refused without a fault: a report of %j', async (url) => {
    const { errors } = await api.send(report, { input: { urls: [url, `https://host.example/${url}`] } });

    expect(errors).toEqual([]);
  });

  it.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00Z'])(
    'are accepted or refused without a fault: opened from %s',
    async (openedFrom) => {
      const { errors } = await api.send(cases, { filter: { openedFrom } }, 'analyst');

      expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
    },
  );
});

describe('a value of the wrong type', () => {
  it.each([
    ['{ hotlines(on: "2026-02-30") { name } }', 'on'],
    ['{ hotlines(country: "BELGIUM") { name } }', 'country'],
    ['{ cases(filter: { openedFrom: "yesterday-canary" }) { nodes { id } } }', 'openedFrom'],
    ['{ cases(first: "canary") { nodes { id } } }', 'first'],
    ['{ cases(filter: { status: CANARY }) { nodes { id } } }', 'status'],
  ])('is refused with the name of its argument and not repeated: %s', async (query, argument) => {
    const { errors } = await api.send(query, {}, 'analyst');

    expect(errors.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ argument })]);
    expect(JSON.stringify(errors)).not.toMatch(/canary|2026-02-30|BELGIUM|yesterday/);
  });

  it.each([
    ['query ($on: Date) { hotlines(on: $on) { name } }', { on: '2026-02-30' }, 'on'],
    [
      'query ($f: CaseFilter) { cases(filter: $f) { nodes { id } } }',
      { f: { openedFrom: 'canary' } },
      'f.openedFrom',
    ],
    [
      'query ($f: CaseFilter) { cases(filter: $f) { nodes { id } } }',
      { f: { status: 'CANARY' } },
      'f.status',
    ],
  ])(
    'is refused with the name of its argument, given as a variable: %s',
    async (query, variables, argument) => {
      for (let sighting = 0; sighting < 3; sighting += 1) {
        const { errors } = await api.send(query, variables, 'analyst');

        expect(errors.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ argument })]);
        expect(JSON.stringify(errors)).not.toMatch(/canary|2026-02-30/i);
      }
    },
  );

  it('is refused in a cursor: a year outside the range of the database', async () => {
    for (const year of [
      '-271821-04-20T00:00:00.000Z',
      '+275760-09-13T00:00:00.000Z',
      '0001-01-01T00:00:00.000Z',
    ]) {
      const after = Buffer.from(JSON.stringify([1, year, '00000000-0000-4000-8000-000000000000'])).toString(
        'base64url',
      );
      const { errors } = await api.send(
        'query ($after: String) { cases(after: $after) { nodes { id } } }',
        { after },
        'analyst',
      );

      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('is not repeated when it is a long name', async () => {
    const name = `canary${'x'.repeat(3_000)}`;
    const { errors } = await api.send(`{ ${name} }`, {}, 'analyst');
    const variables = await api.send(
      'query ($f: CaseFilter) { cases(filter: $f) { nodes { id } } }',
      { f: { [name]: 1 } },
      'analyst',
    );

    expect(errors).toHaveLength(1);
    expect(JSON.stringify([errors, variables.errors])).not.toContain(name);
    expect(JSON.stringify([errors, variables.errors]).length).toBeLessThan(1_500);
  });
});

describe('a production API', () => {
  it('suggests no names of its schema, for documents or variables', async () => {
    const closed = await testApi({ showsSchema: false });
    for (const [query, variables] of [
      ['{ casez { nodes { id } } }', {}],
      ['{ cases(filter: { statos: HELD }) { nodes { id } } }', {}],
      ['{ cases(filter: { status: HELDD }) { nodes { id } } }', {}],
      ['query ($f: CaseFilter) { cases(filter: $f) { nodes { id } } }', { f: { statos: 'HELD' } }],
      ['query ($f: CaseFilter) { cases(filter: $f) { nodes { id } } }', { f: { openedFrom: 'never' } }],
    ] as const)
      for (let sighting = 0; sighting < 2; sighting += 1) {
        const { errors } = await closed.send(query, variables, 'analyst');
        expect(errors.length).toBeGreaterThan(0);
        expect(JSON.stringify(errors)).not.toMatch(/Did you mean|hostnameContains/);
        expect(query.includes('status') || !JSON.stringify(errors).includes('status')).toBe(true);
      }
    await closed.close();
  });
});

describe('a request body', () => {
  it('may hold the maximum number of addresses of maximum length', async () => {
    const urls = Array.from({ length: 50 }, (_, at) => `https://long-${at}.example/${'a'.repeat(8_100)}`);

    const { status, data } = await api.send(
      'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { ... on SubmitReportSuccess { acceptedUrls } } }',
      { input: { urls } },
    );

    expect({ status, data }).toEqual({ status: 200, data: { submitReport: { acceptedUrls: 50 } } });
  });

  it.each([
    ['nl-BE', /te groot/],
    ['fr-BE, nl;q=0.5', /trop volumineux/],
    ['de', /zu groß/],
    ['pl', /too large/],
  ])('is refused in the language of the caller when it is too large: %s', async (language, words) => {
    const { status, body } = await inject({
      headers: { 'accept-language': language },
      payload: Buffer.alloc(4 * 1_048_576, 'x'),
    });

    expect(status).toBe(413);
    expect(body).toMatch(words);
  });
});

describe('limits', () => {
  const nested = (levels: number): string =>
    `{ cases(first: 1) { nodes { ${'previousCase { '.repeat(levels)} id ${'} '.repeat(levels)} } } }`;

  it('allow a query of the maximum depth and refuse a deeper one', async () => {
    expect((await api.send(nested(12), {}, 'analyst')).errors).toEqual([]);

    expect((await api.send(nested(13), {}, 'analyst')).errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/16 levels deep; the maximum is 15/),
    ]);
  });

  const costly = (first: string) =>
    `query ($n: Int) { cases(first: ${first}) { nodes { reports(first: ${first}) { nodes { id reportedUrl remarks } } timeline(first: ${first}) { nodes { id at } } } } }`;

  it.each([
    ['a literal', costly('100'), {}],
    ['a variable', costly('$n'), { n: 100 }],
    ['a variable with a small value', costly('$n'), { n: 1 }],
    [
      'a fragment',
      `{ cases(first: 100) { ...page } } fragment page on CaseConnection { nodes { ...one } }
       fragment one on Case { reports(first: 100) { nodes { id remarks reportedUrl } } }`,
      {},
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: cases(first: 100) { nodes { id } }`).join(' ')} }`,
      {},
    ],
    [
      'pages without a size, within a fragment',
      `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: cases { ...page }`).join(' ')} }
       fragment page on CaseConnection { ... { nodes { reports { ...two } } } }
       fragment two on ReportConnection { nodes { id } }`,
      {},
    ],
  ])('refuse a query with too many possible fields, given by %s', async (_name, document, variables) => {
    const { status, errors } = await api.send(document, variables, 'analyst');

    expect(status).toBe(400);
    expect(errors.map(({ message }) => message).join()).toMatch(/could return \d+ fields/);
  });

  it.each([
    [
      'lists without pages',
      `{ cases(first: 100) { nodes { contentItems { assessments { ${Array.from({ length: 60 }, (_, i) => `a${i}: id`).join(' ')} } } } } }`,
    ],
    [
      'dossiers',
      `{ referrals(first: 100) { nodes { ${Array.from({ length: 12 }, (_, i) => `a${i}: caseDossier(language: NL) { digest }`).join(' ')} } } }`,
    ],
  ])('count %s as what they cost', async (_name, document) => {
    const { status, errors } = await api.send(document, {}, 'liaison');

    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/could return \d+ fields/)]);
    expect(status).toBe(400);
  });

  it('make an account wait that spent its budget, and no other account', async () => {
    const own = await testApi({ accountCostPerMinute: 2_000 });
    const ask = (as: 'analyst' | 'secondAnalyst') =>
      own.send('{ cases(first: 100) { nodes { id reference status url } } }', {}, as);
    try {
      const answers = [];
      for (let count = 0; count < 8; count += 1) answers.push(await ask('analyst'));
      const other = await ask('secondAnalyst');

      expect(answers.slice(0, 3).flatMap(({ errors }) => errors)).toEqual([]);
      expect(answers.at(-1)?.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
      expect(other.errors).toEqual([]);
    } finally {
      await own.close();
    }
  });

  it('refuse a query that is too expensive before authentication', async () => {
    expect((await api.send(costly('100'))).status).toBe(400);
  });
});

describe('faults', () => {
  it('have a correlation id in the response and the log, and no data', async () => {
    const broken = await testApi({
      lookup: { lookUp: lookupFailure('canary-in-a-fault https://canary.example/') },
    });
    const input = { urls: ['https://canary.example/page'] };
    await broken.send(
      'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename } }',
      { input },
    );
    const list = await broken.send('{ cases { nodes { id contentItems { id } } } }', {}, 'analyst');
    const [{ id: caseId, contentItems }] = list.data.cases.nodes;
    await broken.send(`mutation { claimCase(input: { caseId: "${caseId}" }) { __typename } }`, {}, 'analyst');

    const answer = await broken.send(
      `mutation { lookUpHosting(input: { contentItemId: "${contentItems[0].id}" }) { __typename } }`,
      {},
      'analyst',
    );

    const [error] = answer.errors as any;
    expect(answer.errors).toHaveLength(1);
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId: expect.any(String) });
    expect(error.message).toContain(error.extensions.correlationId);
    expect(broken.log()).toContain(error.extensions.correlationId);
    expect(`${JSON.stringify(answer)}${broken.log()}`).not.toContain('canary');
    await broken.close();
  });

  it('of the database are masked, and /health reports it', async () => {
    const broken = await testApi();
    await broken.database.close();

    const answer = await broken.send(
      'mutation { submitReport(input: { urls: ["https://host.example/"] }) { __typename } }',
    );
    const health = await broken.app.inject('/health');

    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(health.statusCode).toBe(503);
    expect(health.json()).toMatchObject({ database: 'down', workers: 0 });
    await broken.app.close();
    await broken.database.orm.close();
  });
});
