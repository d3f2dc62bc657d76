import fc from 'fast-check';

/** A raw HTTP request. */
export interface RawRequest {
  readonly method?: 'GET' | 'POST';
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
}

const name = fc.constantFrom(
  'cases',
  'case',
  'referrals',
  'nodes',
  'id',
  'nothing',
  'toString',
  '__proto__',
  'F',
);
const junk = fc.string({ maxLength: 40, unit: 'binary' });

/** Documents that are all invalid for this schema. */
const documents: fc.Arbitrary<string> = fc.oneof(
  junk.map((text) => `{ ${text} `),
  name.map((fragment) => `{ ...${fragment}Unknown }`),
  name.map((type) => `{ ...A } fragment A on ${type} { id }`),
  fc.integer({ min: 1, max: 12 }).map((length) => {
    const cycle = Array.from({ length }, (_, i) => `fragment F${i} on Query { ...F${(i + 1) % length} }`);
    return `{ ...F0 } ${cycle.join(' ')}`;
  }),
  fc
    .integer({ min: 16, max: 900 })
    .map((deep) => `${'{ cases { nodes '.repeat(deep)}{ id }${' } }'.repeat(deep)}`),
  fc
    .integer({ min: 100, max: 3_000 })
    .map((deep) => `{ cases(filter: ${'['.repeat(deep)}${']'.repeat(deep)}) { nodes { id } } }`),
  fc
    .integer({ min: 2_500, max: 4_000 })
    .map((count) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} nothing }`),
  fc
    .tuple(name, junk)
    .map(([field, text]) => `{ ${field}Unknown(id: ${JSON.stringify(text)}) { ${field} } }`),
  fc.integer().map((first) => `{ cases(first: "${first}") { nodes { id } } }`),
  fc.bigInt({ min: 2n ** 31n, max: 2n ** 80n }).map((first) => `{ cases(first: ${first}) { nodes { id } } }`),
  fc.constantFrom(
    '',
    '#',
    '{',
    '}',
    '{}',
    'query',
    'fragment F on Query { viewer { id } }',
    'query A { viewer { id } } query A { viewer { id } }',
    '{ viewer }',
    '{ cases { nodes { id { id } } } }',
    '{ viewer @skip { id } }',
    '{ viewer @unknown { id } }',
    'query ($a: Nothing) { viewer { id } }',
    'query ($a: Int) { viewer { id } }',
    '{ viewer { id } ',
    'mutation { claimCase { __typename } }',
    'mutation { claimCase(input: {}) { __typename } }',
    'mutation { submitReport(input: { urls: [1] }) { __typename } }',
    'type Query { a: Int }',
    '{ __type { name } }',
    '{ case(id: "a", id: "b") { id } }',
    '"""',
    '{ case(id: "\\u{110000}") { id } }',
    '\uFEFF\uFEFF{',
  ),
);

/** Documents with variables of a wrong type. */
const misfits = fc
  .constantFrom(
    [
      'query ($v: Int!) { cases(first: $v) { nodes { id } } }',
      fc.oneof(junk, fc.double({ noInteger: true }), fc.object()),
    ],
    ['query ($v: ID!) { case(id: $v) { id } }', fc.oneof(fc.boolean(), fc.object(), fc.constant(null))],
    [
      'query ($v: CaseFilter!) { cases(filter: $v) { nodes { id } } }',
      fc.oneof(fc.integer(), junk, fc.constant({ nothing: 1 }), fc.constant({ status: ['NOTHING'] })),
    ],
    [
      'query ($v: Date!) { hotlines(on: $v) { name } }',
      fc.oneof(fc.integer(), fc.constantFrom('2026-02-30', '2026-1-1', '', 'today', '99999-01-01')),
    ],
    [
      'query ($v: CountryCode!) { hotlines(country: $v) { name } }',
      fc.oneof(fc.integer(), fc.constantFrom('BEL', '', 'ZZ ', '🇧🇪')),
    ],
    [
      'mutation ($v: SubmitReportInput!) { submitReport(input: $v) { __typename } }',
      fc.oneof(
        fc.constant({}),
        fc.constant({ urls: { a: 1 } }),
        fc.constant({ urls: [null] }),
        fc.constant({ urls: [], id: 'x' }),
        junk,
      ),
    ],
    [
      'mutation ($v: RouteCaseInput!) { routeCase(input: $v) { __typename } }',
      fc.constantFrom(
        { caseId: 'a', expectedVersion: 1.5 },
        { caseId: 'a', expectedVersion: 2 ** 31 },
        { caseId: {}, expectedVersion: 1 },
      ),
    ],
  )
  .chain(([query, values]) =>
    (values as fc.Arbitrary<unknown>).map((v) => JSON.stringify({ query, variables: { v } })),
  );

/** Requests that must be refused without a fault. */
export const malformedRequests: fc.Arbitrary<RawRequest> = fc.oneof(
  { weight: 5, arbitrary: documents.map((query) => ({ payload: JSON.stringify({ query }) })) },
  { weight: 3, arbitrary: misfits.map((payload) => ({ payload })) },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ payload: Buffer.from(bytes) })),
  },
  { weight: 1, arbitrary: fc.json().map((payload) => ({ payload })) },
);

/** A lookup that fails with a message that must not be shown. */
export const lookupFailure = (message: string) => (): Promise<never> => Promise.reject(new Error(message));
