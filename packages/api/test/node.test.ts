import { people, testApi, type Person, type TestApi } from './support/api.js';
import { legsOf, routedCase } from './support/journeys.js';

let api: TestApi;
let ids: Readonly<Record<'case' | 'referral', readonly string[]>>;
beforeAll(async () => {
  api = await testApi();
  const { caseId: id } = await routedCase(api);
  const legs = await legsOf(api, id);
  ids = { case: [id], referral: Object.values(legs).map((leg) => leg.id) };
});
afterAll(() => api.close());

const nodeOf = async (id: string, as: Person | undefined) => {
  const { data, errors } = await api.send('query ($id: ID!) { node(id: $id) { __typename id } }', { id }, as);
  return { node: data?.node ?? null, code: errors?.[0]?.extensions.code ?? null };
};

const ownQuery = async (query: string, id: string, as: Person | undefined) => {
  const document = `query ($id: ID!) { ${query}(id: $id) { __typename id } }`;
  const { data, errors } = await api.send(document, { id }, as);
  return { node: data?.[query] ?? null, code: errors?.[0]?.extensions.code ?? null };
};

it.each(Object.keys(people) as Person[])(
  'returns to %s exactly what the query of the type returns',
  async (as) => {
    for (const query of ['case', 'referral'] as const)
      for (const id of ids[query]) {
        const { node } = await ownQuery(query, id, as);

        expect((await nodeOf(id, as)).node).toEqual(node);
      }
  },
);

it('finds cases and referrals for an analyst, and only referrals to police for the liaison', async () => {
  const typesFor = async (as: Person) => {
    const found = await Promise.all([...ids.case, ...ids.referral].map((id) => nodeOf(id, as)));
    return found.map(({ node }) => (node as { __typename: string } | null)?.__typename ?? null).sort();
  };

  expect(await typesFor('analyst')).toEqual(['Case', ...ids.referral.map(() => 'Referral')]);
  expect((await typesFor('liaison')).filter((type) => type !== null)).toEqual(['Referral']);
});

it('refuses those who may read neither', async () => {
  const [id = ''] = ids.case;

  expect(await nodeOf(id, undefined)).toEqual({ node: null, code: 'UNAUTHENTICATED' });
  expect(await nodeOf(id, 'integrator')).toEqual({ node: null, code: 'FORBIDDEN' });
});

it.each(['00000000-0000-4000-8000-000000000000', 'nonsense', ''])(
  'returns null for the id %j',
  async (id) => {
    expect(await nodeOf(id, 'analyst')).toEqual({ node: null, code: null });
  },
);

it('records the read', async () => {
  const countOf = async () => {
    const sent = `{ auditTrail(filter: { action: [CASE_READ], caseId: "${ids.case[0]}" }, first: 100) { nodes { id } } }`;
    return (await api.send(sent, {}, 'auditor')).data.auditTrail.nodes.length as number;
  };
  const before = await countOf();

  await nodeOf(ids.case[0] ?? '', 'analyst');

  expect(await countOf()).toBe(before + 1);
});

it('answers a page of the Relay specification', async () => {
  const document = `{ cases(first: 1) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { cases } = (await api.send(document, {}, 'analyst')).data;

  const [{ cursor }] = cases.edges;
  expect(cases.pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: cursor,
    endCursor: cursor,
  });
});
