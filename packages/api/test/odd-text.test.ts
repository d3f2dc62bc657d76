import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { openStream } from './support/streams.js';
import type { Answer, Person, TestApi } from './support/api.js';
import { people, testApi } from './support/api.js';
import { bareSchema } from './support/bare-schema.js';
import { everyMutation, type MutationCall } from './support/every-mutation.js';
import { noId, rootFields } from './support/minimal-document.js';
import { everyRow } from './support/rows.js';

/** Texts with characters that cannot be shown. They are refused with the name of their field. */
const unreadable: Readonly<Record<string, string>> = {
  'a NUL character': 'a\u0000b',
  'a control character': 'a\u0007b',
  'an escape sequence': 'a\u001b[2Jb',
  'a delete character': 'a\u007fb',
  'a C1 control character': 'a\u009bb',
  'a high surrogate alone': 'a\ud83db',
  'a low surrogate alone': 'a\ude00b',
  'a Unicode noncharacter': 'a\uffffb',
};

/** Texts that are accepted, corrected, or refused because they are not valid for the field. */
const odd: Readonly<Record<string, string>> = {
  'a line separator': 'a\u2028b',
  'a next line': 'a\u0085b',
  'a direction override': 'a\u202eb\u202c',
  'a direction isolate': 'a\u2067b\u2069',
  'a byte order mark': '\ufeffab',
  'a zero-width space': 'a\u200bb',
  'many combining marks': `a${'\u0301'.repeat(500)}`,
  'a hundred kilobytes': 'ab'.repeat(50_000),
  'only spaces': ' \u00a0 ',
  'empty text': '',
};
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]/;

let api: TestApi;
let acts: Readonly<Record<string, MutationCall>>;
beforeAll(async () => {
  api = await testApi();
  acts = await everyMutation(api);
});
afterAll(() => api.close());

const schema = bareSchema();

/** An argument or input field for text: the root field and the path to it. */
interface Place {
  readonly root: 'Query' | 'Mutation' | 'Subscription';
  readonly field: GraphQLField<unknown, unknown>;
  readonly path: readonly string[];
}

const isText = (type: GraphQLInputType): boolean => ['String', 'ID'].includes(getNamedType(type).name);

function placesIn(
  given: readonly (GraphQLArgument | GraphQLInputField)[],
  above: readonly string[],
): readonly (readonly string[])[] {
  return given.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    const path = [...above, name];
    if (isText(type)) return [path];
    return isInputObjectType(named) && above.length < 4
      ? placesIn(Object.values(named.getFields()), path)
      : [];
  });
}

const places: readonly Place[] = rootFields(schema).flatMap(({ root, field }) =>
  placesIn(field.args, []).map((path) => ({ root, field, path })),
);

/** A minimal value of the type. */
function minimal(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return minimal(type.ofType as GraphQLInputType);
  if (isListType(type)) return [minimal(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, minimal(field.type)]),
    );
  const values: Readonly<Record<string, unknown>> = {
    ID: noId,
    String: 'text',
    Int: 1,
    Boolean: false,
    CountryCode: 'BE',
    Date: '2026-12-01',
    DateTime: '2026-11-20T08:00:00.000Z',
  };
  return values[type.name];
}

/** The given arguments with this text at this path. */
function withText(type: GraphQLInputType, given: unknown, path: readonly string[], text: string): unknown {
  if (isNonNullType(type)) return withText(type.ofType as GraphQLInputType, given, path, text);
  if (isListType(type)) return [withText(type.ofType, Array.isArray(given) ? given[0] : null, path, text)];
  if (!isInputObjectType(type)) return text;
  const [name = '', ...rest] = path;
  const field = type.getFields()[name];
  if (field === undefined) throw new TypeError(`no field ${name}`);
  const fields = { ...(minimal(type) as object), ...((given ?? {}) as Record<string, unknown>) } as Record<
    string,
    unknown
  >;
  return { ...fields, [name]: withText(field.type, fields[name], rest, text) };
}

const whoMay: Readonly<Record<string, Person>> = {
  referral: 'liaison',
  referrals: 'liaison',
  policeFeed: 'liaison',
  auditTrail: 'auditor',
  accounts: 'administrator',
  legalHolds: 'supervisor',
  floodDismissals: 'supervisor',
  retentionRuns: 'auditor',
  webhooks: 'administrator',
};

interface Sent {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly as: Person | undefined;
}

function request({ root, field, path }: Place, text: string): Sent {
  const act = root === 'Mutation' ? acts[field.name] : undefined;
  const given = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === path[0]);
  const composite = 'getFields' in getNamedType(field.type) || 'getTypes' in getNamedType(field.type);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const problems =
    root === 'Mutation'
      ? ' ... on UserError { code } ... on InvalidInputError { problems { path code } }'
      : '';
  const union = getNamedType(field.type);
  const hasProblems =
    'getTypes' in union && union.getTypes().some(({ name }) => name === 'InvalidInputError');
  const selection = composite ? ` { __typename${hasProblems ? problems : ''} }` : '';
  const variables = Object.fromEntries(
    given.map(({ name, type }) => {
      const start = name === 'input' && act !== undefined ? act.input : minimal(type);
      return [name, name === path[0] ? withText(type, start, path.slice(1), text) : start];
    }),
  );
  return {
    document: `${root.toLowerCase()} (${declared}) { ${field.name}(${passed})${selection} }`,
    variables,
    as: act === undefined ? whoMay[field.name] : act.as,
  };
}

/** Fields that parse their own text: they refuse with their own result type, or return the parsed text. */
const readElsewhere = ['submitReport', 'importReports', 'readAddresses'];

const nameOf = ({ root, field, path }: Place): string => `${root} ${field.name} ${path.join('.')}`;
const overPost = places.filter(({ root }) => root !== 'Subscription');

/** Sends the text as a person with permission, so that the text itself is checked. */
async function answer(place: Place, text: string) {
  const { document, variables, as } = request(place, text);
  const candidates: readonly (Person | undefined)[] =
    place.root === 'Query' && as === undefined
      ? [undefined, 'analyst', 'supervisor', ...(Object.keys(people) as Person[])]
      : [as];
  for (const person of candidates) {
    const found = await api.send(document, variables, person);
    const codes = found.errors.map(({ extensions }) => extensions.code);
    if (!codes.includes('FORBIDDEN') && !codes.includes('UNAUTHENTICATED')) return found;
  }
  throw new Error(`no person has permission for ${nameOf(place)}`);
}

describe('an invalid subscription', () => {
  it('is refused with the name of its argument, and does not repeat a long invented name', async () => {
    const name = `canary${'x'.repeat(3_000)}`;
    const wrong = [
      { query: 'subscription { policeFeed(after: 7) { id } }' },
      {
        query: 'subscription ($after: String) { policeFeed(after: $after) { id } }',
        variables: { after: 7 },
      },
      { query: `subscription { ${name} { id } }` },
    ];

    const errors = [];
    for (const body of wrong) errors.push(...(await openStream(api, body, 'liaison')).errors);

    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ argument: 'after' }),
      expect.objectContaining({ argument: 'after' }),
      expect.not.objectContaining({ argument: expect.anything() }),
    ]);
    expect(JSON.stringify(errors)).not.toContain(name);
  });
});

describe('every text input', () => {
  it('is found in the schema', () => {
    expect(places.length).toBeGreaterThan(80);
    expect(places.map(nameOf)).toEqual(
      expect.arrayContaining([
        'Mutation recordAssessment input.findings.more.answer',
        'Mutation submitReport input.contact.email',
        'Query cases filter.hostnameContains',
        'Subscription policeFeed after',
      ]),
    );
  });

  it.each(
    overPost
      .filter(({ field }) => !readElsewhere.includes(field.name))
      .map((place) => [nameOf(place), place] as const),
  )('refuses characters that cannot be shown, with the name of the field: %s', async (_name, place) => {
    for (const [kind, text] of Object.entries(unreadable)) {
      const { errors } = await answer(place, text);

      const found = errors.map(({ extensions }) => extensions);
      expect({ kind, found }).toEqual({
        kind,
        found: [
          expect.objectContaining({
            code: 'BAD_USER_INPUT',
            argument: expect.stringMatching(place.path.at(-1) ?? ''),
          }),
        ],
      });
    }
  });

  it.each(overPost.map((place) => [nameOf(place), place] as const))(
    'causes no fault with any text: %s',
    async (_name, place) => {
      const isReadElsewhere = readElsewhere.includes(place.field.name);
      for (const text of [...Object.values(odd), ...(isReadElsewhere ? Object.values(unreadable) : [])]) {
        const { errors, status } = await answer(place, text);

        expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
        expect(status).toBeLessThan(500);
      }
    },
  );

  it.each(Object.entries(unreadable))(
    'refuses the same text in a subscription and in a GET request: %s',
    async (_kind, text) => {
      const stream = await openStream(
        api,
        {
          query: 'subscription ($after: String) { policeFeed(after: $after) { id } }',
          variables: { after: text },
        },
        'liaison',
      );
      const query = 'query ($receipt: String!) { reportStatus(receipt: $receipt) { __typename } }';
      const parameters = new URLSearchParams({ query, variables: JSON.stringify({ receipt: text }) });
      const overGet = await api.app.inject({
        url: `/graphql?${parameters}`,
        headers: { 'apollo-require-preflight': 'yes' },
      });

      const found = [...stream.errors, ...overGet.json<{ errors: Answer['errors'] }>().errors];
      expect(found.map(({ extensions }) => extensions)).toEqual(
        ['after', 'receipt'].map((argument) => expect.objectContaining({ code: 'BAD_USER_INPUT', argument })),
      );
    },
  );

  it('stores no invisible characters', async () => {
    const rows = Object.values(await everyRow(api)).flat();

    expect(rows.filter((row) => unseen.test(row)).map((row) => row.slice(0, 200))).toEqual([]);
    expect(api.log()).not.toContain('"request failed"');
  });
});
