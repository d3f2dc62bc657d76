import { isAbstractType, lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { afterContactDecision } from '../features/notices/index.js';
import { readTypedTexts } from '../platform/graphql/read-typed-texts.js';
import { buildSchemaSync, type ClassType } from '../platform/graphql/type-graphql.js';
import { afterRetry, deadlineSources, features, type Ports } from './features.js';

/** What a schema is made with. */
export type SchemaParts = Pick<Ports, 'lookup' | 'limits'> & Partial<Pick<Ports, 'iccam'>>;

/** The schema without its permissions; sorted, so that it prints the same each time. */
export function createBareSchema({ lookup, limits, iccam = null }: SchemaParts): GraphQLSchema {
  const ports: Ports = { lookup, limits, iccam, afterRetry, afterContactDecision, deadlineSources };
  const resolvers = features.flatMap((feature) => feature.resolvers?.(ports) ?? []);
  const byClass = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = buildSchemaSync({
    resolvers: [...byClass.keys()] as unknown as [ClassType, ...ClassType[]],
    container: { get: (resolver: ClassType) => byClass.get(resolver) },
    validate: false,
    skipCheck: true,
    pubSub: noPubSub,
  });
  const sorted = withSynchronousTypes(withRootDescriptions(lexicographicSortSchema(schema)));
  return readTypedTexts(sorted, readsItsOwnTexts);
}

/** A report that states danger is never refused, and what is pasted is returned as it was pasted. */
const readsItsOwnTexts: ReadonlySet<string> = new Set(['Mutation.submitReport', 'Query.readAddresses']);

/** Subscriptions follow the database, not a bus of this process. */
const noPubSub = {
  publish: () => {},
  subscribe: () => {
    throw new TypeError('subscriptions name what they follow');
  },
};

/** The roots are declared by no class, so that their descriptions have no other place. */
function withRootDescriptions(schema: GraphQLSchema): GraphQLSchema {
  Object.assign(schema.getQueryType() ?? {}, {
    description: 'What can be read. Reads of a case, a referral and a reporter’s contact are audited.',
  });
  Object.assign(schema.getMutationType() ?? {}, {
    description:
      'What can be done. Each takes one input, answers its success or a refusal that says why, and is audited.',
  });
  Object.assign(schema.getSubscriptionType() ?? {}, {
    description:
      'What can be followed, over Server-Sent Events at /graphql/stream, under the same token and the same rules.',
  });
  return schema;
}

/** Every value of an abstract type names its type; compiled documents need that answer at once, not as a promise. */
function withSynchronousTypes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
  return schema;
}
