import fc from 'fast-check';
import { operations } from './casework.js';
import { malformedRequests, type RawRequest } from './malformed-requests.js';

/** In every text that is sent, so that the log can be searched for it. */
export const mark = 'h0stile';

const junk = fc.string({ maxLength: 60, unit: 'binary' });
const marked = fc.tuple(junk, junk).map(([before, after]) => `${before}${mark}${after}`);

const attacks = fc.constantFrom(
  `${mark}' or 1=1; drop table report; --`,
  `${mark}\u0000`,
  `\ud800${mark}`,
  `${mark}{{7*7}}\${7*7}<script>alert(1)</script>`,
  `../../../../etc/${mark}`,
  `http://[::1]:5432/${mark}`,
  `${mark}%s%n%x\r\nset-cookie: a=b`,
  `${mark}${'a'.repeat(20_000)}`,
  `${mark}${'(a+'.repeat(400)}`,
);

const id = fc.constantFrom('00000000-0000-4000-8000-000000000000', '', mark, '1', "' or ''='");
const values: fc.Arbitrary<unknown> = fc.oneof(
  marked,
  attacks,
  id,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.date().map(String),
  fc.array(fc.oneof(attacks, id, fc.integer()), { maxLength: 60 }),
  fc.object({ maxDepth: 4 }),
);

/** The names of fields that inputs of the API have, and some that none has. */
const fields = fc.constantFrom(
  ...[
    'urls',
    'places',
    'text',
    'remarks',
    'contact',
    'siteAccess',
    'observedAt',
    'immediateDanger',
    'language',
  ],
  ...['idempotencyKey', 'proofOfWork', 'caseId', 'caseIds', 'contentItemId', 'referralId', 'expectedVersion'],
  ...['findings', 'reason', 'note', 'url', 'receivedFrom', 'receivedBefore', 'dismissalId', 'workItemId'],
  ...['__proto__', 'constructor', 'toString', 'id', 'receiptHash'],
);
const inputs = fc.dictionary(fields, values, { maxKeys: 8 });
const texts = fc.constantFrom(...Object.values(operations));

/** An operation of the API with an input that it was not made for. */
const misused = fc
  .tuple(texts, inputs)
  .map(([query, input]) => ({ payload: JSON.stringify({ query, variables: { input } }) }));

/** An operation of the API whose text is damaged. */
const damaged = fc
  .tuple(texts, fc.nat(), fc.nat(200), junk, inputs)
  .map(([query, at, length, text, input]) => {
    const start = at % query.length;
    const broken = `${query.slice(0, start)}${text}${query.slice(start + length)}`;
    return { payload: JSON.stringify({ query: broken, variables: { input } }) };
  });

const paths = fc
  .tuple(
    fc.constantFrom(
      '/answer/',
      '/referrals/',
      '/schemas/',
      '/graphql/stream',
      '/health',
      '/explorer',
      '/',
      '/graphql',
    ),
    fc.oneof(junk, attacks).map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 4_000)),
    fc.constantFrom('', '/dossier.pdf', '/%2e%2e/', '?query=%7B', '/..%2f..%2f', '//'),
  )
  .map((parts) => parts.join(''));
const headers = fc
  .tuple(
    fc.constantFrom('content-type', 'authorization', 'accept-language', 'x-forwarded-for', 'range', 'cookie'),
    junk,
  )
  .map(([name, text]) => ({ [name]: text.replace(/[^\x20-\x7e]/g, '') }));

const elsewhere: fc.Arbitrary<RawRequest> = fc.record({
  method: fc.constantFrom('GET' as const, 'POST' as const),
  url: paths,
  headers,
  payload: fc.oneof(marked, attacks),
});

/** Requests of somebody who attacks the API. */
export const hostileRequests: fc.Arbitrary<RawRequest> = fc.oneof(
  { weight: 2, arbitrary: malformedRequests },
  { weight: 3, arbitrary: misused },
  { weight: 2, arbitrary: damaged },
  { weight: 2, arbitrary: elsewhere },
);
