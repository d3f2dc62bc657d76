import { getNamedType, isObjectType, isUnionType, isLeafType, type GraphQLObjectType } from 'graphql';
import { testApi, type Person, type TestApi } from './support/api.js';
import { bareSchema } from './support/bare-schema.js';
import { operations, type Operation } from './support/casework.js';
import { mutationNames, unusedCalls, type MutationCall } from './support/every-mutation.js';
import { routedCase } from './support/journeys.js';

const schema = bareSchema();

/** The query that returns an object of each type. */
const queryOf: Readonly<
  Record<string, { readonly byId: string } | { readonly list: string; readonly filter?: string }>
> = {
  Case: { byId: 'case' },
  Referral: { byId: 'referral' },
  HandOver: { list: 'handOvers' },
  WorkItem: { list: 'workItems', filter: 'filter: { isOpen: false }, ' },
  Webhook: { list: 'webhooks' },
  AccountRecord: { list: 'accounts' },
  AbuseContact: { list: 'abuseContacts' },
  LegalHold: { list: 'legalHolds' },
  Release: { list: 'releases' },
};

/** Types that only a case or referral contains: the query that proves access to it. */
const insideAnother: Readonly<Record<string, string>> = {
  ContentItem: 'CASE_READ',
  Assessment: 'CASE_READ',
  NoticeForm: 'CASE_READ',
  CaseComment: 'CASE_COMMENT',
  PoliceQuestion: 'QUESTION_ASK QUESTION_ANSWER',
};

/** What a second person has released. `releases.test.ts` compares it with what the caller may read. */
const released = ['Contact', 'SiteAccess'];

/** Types that are no stored objects: what became of the caller's own input. */
const ofTheInput = [
  'BulkItem',
  'FieldProblem',
  'FloodItem',
  'Guidance',
  'ImportedRow',
  'ReadPart',
  'RejectedUrl',
];

function successOf(operation: Operation): GraphQLObjectType {
  const field = schema.getMutationType()?.getFields()[operation];
  const result = field === undefined ? undefined : getNamedType(field.type);
  const success = isUnionType(result) ? result.getTypes().find(({ name }) => name.endsWith('Success')) : null;
  if (!success) throw new TypeError(`${operation} has no success`);
  return success;
}

/** The fields of a success that are objects, with the name of their type. */
const objectsOf = (operation: Operation): readonly (readonly [field: string, type: string])[] =>
  Object.values(successOf(operation).getFields())
    .map(({ name, type }) => [name, getNamedType(type)] as const)
    .filter(([, type]) => isObjectType(type))
    .map(([name, type]) => [name, type.name] as const);

const stored = (operation: Operation) => objectsOf(operation).filter(([, type]) => type in queryOf);

/** The fields of a type that have no arguments and are neither objects nor lists of objects. */
function leavesOf(name: string): string {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields
    .filter(({ args, type: each }) => args.length === 0 && isLeafType(getNamedType(each)))
    .map((field) => field.name)
    .join(' ');
}

async function payloadOf(api: TestApi, { operation, input, as }: MutationCall): Promise<any> {
  const objects = stored(operation).map(([field, type]) => `${field} { ${leavesOf(type)} }`);
  const success = successOf(operation).name;
  const inputType = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await api.send(
    `mutation ($input: ${inputType}!) { ${operation}(input: $input) { __typename
      ... on ${success} { ${['__typename', ...objects].join(' ')} } } }`,
    { input },
    as,
  );
  expect(errors).toEqual([]);
  expect(data[operation].__typename).toBe(success);
  return data[operation];
}

/** The same object as a query returns it to the same caller; `null` if it returns none. */
async function queried(api: TestApi, type: string, id: string, as?: Person): Promise<any> {
  const query = queryOf[type];
  if (query === undefined) throw new TypeError(`no query returns ${type}`);
  if ('list' in query) return listed(api, query, leavesOf(type), id, as);
  const document = `query ($id: ID!) { ${query.byId}(id: $id) { ${leavesOf(type)} } }`;
  return (await api.send(document, { id }, as)).data?.[query.byId] ?? null;
}

/** The object in a list, on any page. */
async function listed(
  api: TestApi,
  { list, filter = '' }: { readonly list: string; readonly filter?: string },
  fields: string,
  id: string,
  as?: Person,
): Promise<any> {
  const document = `query ($after: String) { ${list}(${filter}first: 100, after: $after) {
    nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
  for (let after: string | null = null; ;) {
    const page: any = (await api.send(document, { after }, as)).data?.[list];
    const found = page?.nodes.find((node: any) => node.id === id);
    if (found || !page?.pageInfo.hasNextPage) return found ?? null;
    after = page.pageInfo.endCursor;
  }
}

describe('the payload of a mutation', () => {
  let api: TestApi;
  let unusedCall: ReturnType<typeof unusedCalls>;
  beforeAll(async () => {
    api = await testApi();
    unusedCall = unusedCalls(api);
  });
  afterAll(() => api.close());

  it('contains only types for which this test knows a query', () => {
    const known = new Set([
      ...Object.keys(queryOf),
      ...Object.keys(insideAnother),
      ...released,
      ...ofTheInput,
    ]);
    const unknown = mutationNames.flatMap((name) =>
      objectsOf(name)
        .filter(([, type]) => !known.has(type))
        .map(([field, type]) => `${name}.${field}: ${type}`),
    );

    expect(unknown).toEqual([]);
  });

  it.each(mutationNames.filter((name) => stored(name).length > 0))(
    'of %s contains nothing that its caller could not query',
    async (operation) => {
      const call = await unusedCall(operation);
      const payload = await payloadOf(api, call);

      for (const [field, type] of stored(operation)) {
        const found = [payload[field]].flat();
        expect(found.length).toBeGreaterThan(0);
        for (const object of found.filter((each) => each !== null))
          expect(object).toEqual(await queried(api, type, object.id, call.as));
      }
    },
  );

  it.each(['holdTakedown', 'clearTakedown'] as const)(
    'of %s has no referral when the liaison names the referral to the provider',
    async (operation) => {
      const { legs } = await routedCase(api);
      const provider = legs['HOSTING_PROVIDER'];
      const more =
        operation === 'holdTakedown' ? { reviewOn: '2026-12-01', reason: 'ONGOING_INVESTIGATION' } : {};
      const input = { referralId: provider?.id, expectedVersion: provider?.version, ...more };

      const payload = await payloadOf(api, { operation, input, as: 'liaison' });

      expect(await queried(api, 'Referral', String(provider?.id), 'liaison')).toBeNull();
      expect(payload.referral).toBeNull();
    },
  );

  it('is tested for every mutation', () => {
    expect(Object.keys(operations).sort()).toEqual(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).sort(),
    );
  });
});
