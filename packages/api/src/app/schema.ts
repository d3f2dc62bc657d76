import { isAbstractType, lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { afterContactDecision } from '../features/notices/index.js';
import { protect } from '../platform/auth/rules.js';
import type { RequestContext, Resolvers } from '../platform/context.js';
import { callDirectly } from '../platform/graphql/direct-resolvers.js';
import { loadAhead } from '../platform/graphql/load-ahead.js';
import { readTypedTexts } from '../platform/graphql/read-typed-texts.js';
import { FieldProblemResolver, UserErrorResolver } from '../platform/graphql/refusal-texts.resolver.js';
import { buildSchemaSync, type ClassType, type ResolverData } from '../platform/graphql/type-graphql.js';
import { afterRetry, deadlineSources, features, loadedFields, nodeSources, type Ports } from './features.js';
import { NodeResolver } from './node.resolver.js';
import { permissions } from './permissions.js';

/** The parts that the resolvers of an API use. */
export type SchemaParts = Pick<Ports, 'lookup' | 'limits'> & Partial<Pick<Ports, 'iccam'>>;

/** Creates the resolvers of an API. */
export function createResolvers({ lookup, limits, iccam = null }: SchemaParts): Resolvers {
  const ports: Ports = { lookup, limits, iccam, afterRetry, afterContactDecision, deadlineSources };
  const resolvers = [
    new UserErrorResolver(),
    new FieldProblemResolver(),
    ...features.flatMap((feature) => feature.resolvers?.(ports) ?? []),
    new NodeResolver(nodeSources, permissions.Query),
  ];
  return new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
}

/** The schema without permissions. It is sorted, so that it is always printed in the same order. */
export const createBareSchema = (parts: SchemaParts): GraphQLSchema => buildSchema(createResolvers(parts));

let protectedSchema: GraphQLSchema | null = null;

/**
 * The schema with permissions. It contains no part of an API, because the context of a request has the resolvers. It is
 * therefore built once in a process, which matters for tests.
 */
export const schemaOf = (resolvers: Resolvers): GraphQLSchema =>
  (protectedSchema ??= protect(buildSchema(resolvers), permissions));

/** Builds the schema of the classes of these resolvers. */
function buildSchema(resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...resolvers.keys()] as unknown as [ClassType, ...ClassType[]],
    container: {
      get: (resolver, { context }: ResolverData<RequestContext>) => context.resolvers.get(resolver),
    },
    validate: false,
    skipCheck: true,
    pubSub: noPubSub,
  });
  const sorted = withSynchronousTypes(withRootDescriptions(lexicographicSortSchema(schema)));
  return loadAhead(readTypedTexts(callDirectly(sorted), cleansItsOwnTexts), loadedFields);
}

/** Fields that validate their own texts: a report of danger is never refused, and pasted text is returned unchanged. */
const cleansItsOwnTexts: ReadonlySet<string> = new Set([
  'Mutation.submitReport',
  'Mutation.importReports',
  'Query.readAddresses',
]);

/** Subscriptions read from the database, not from a message bus in this process. */
const noPubSub = {
  publish: () => {},
  subscribe: () => {
    throw new TypeError('each subscription provides its own event source');
  },
};

/** Adds descriptions to the root types. No class declares them, so the descriptions are here. */
function withRootDescriptions(schema: GraphQLSchema): GraphQLSchema {
  Object.assign(schema.getQueryType() ?? {}, {
    description: 'All queries. Reads of a case, a referral and a reporter’s contact are audited.',
  });
  Object.assign(schema.getMutationType() ?? {}, {
    description:
      'All mutations. Each takes one input, returns its success or a refusal with a reason, and is audited.',
  });
  Object.assign(schema.getSubscriptionType() ?? {}, {
    description:
      'All subscriptions, over Server-Sent Events at /graphql/stream, with the same tokens and permissions.',
  });
  return schema;
}

/** Resolves abstract types by `__typename`, synchronously: compiled documents cannot wait for a promise here. */
function withSynchronousTypes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
  return schema;
}
