import { createRequire } from 'node:module';
import type { IMiddlewareTypeMap } from 'graphql-middleware';
import type * as GraphqlMiddleware from 'graphql-middleware';
import type * as GraphqlShield from 'graphql-shield';
import type { GraphQLError, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Permission } from '@meldpunt/domain';
import type { RequestContext } from '../context.js';
import { forbidden, noRoleRecognised, permissionWithheld, unauthenticated } from '../graphql/access-error.js';
import type { Viewer } from './viewer.js';

// The ESM build of graphql-shield imports a function that Node no longer has; its CommonJS build works.
const require = createRequire(import.meta.url);
const graphqlShield: typeof GraphqlShield = require('graphql-shield');
const { applyMiddleware }: typeof GraphqlMiddleware = require('graphql-middleware');

export type Rule = ReturnType<ReturnType<(typeof GraphqlShield)['rule']>> | (typeof GraphqlShield)['allow'];
export type FieldRules = Readonly<Record<string, Rule>>;

/** Anyone, signed in or not. */
export const anyone: Rule = graphqlShield.allow;

const needed = new WeakMap<object, readonly Permission[]>();

/** The permissions of which a rule requires one; `null` if it lets anyone pass. */
export const permissionsOfRule = (rule: Rule | undefined): readonly Permission[] | null =>
  rule === anyone ? null : (needed.get(rule ?? {}) ?? []);

/** Requires a viewer with at least one of these permissions. Checks the viewer only, never arguments. */
export function requires(...permissions: readonly Permission[]): Rule {
  const rule = graphqlShield.rule({ cache: 'no_cache' })(
    (_parent: unknown, _arguments: unknown, { viewer }: RequestContext) =>
      accessRefusal(viewer, ...permissions) ?? true,
  );
  needed.set(rule, permissions);
  return rule;
}

/** Why the viewer has none of these permissions now; `null` if they have one. */
export function accessRefusal(
  viewer: Viewer | null,
  ...permissions: readonly Permission[]
): GraphQLError | null {
  if (viewer === null) return unauthenticated();
  if (permissions.some((permission) => viewer.permissions.has(permission))) return null;
  const withheld = permissions.map((permission) => viewer.withheld?.get(permission));
  const reason = withheld.find((each) => each !== undefined);
  if (reason !== undefined) return permissionWithheld(reason);
  return viewer.roles.length === 0 ? noRoleRecognised() : forbidden();
}

/** Rules per type; a root field without a rule is refused. */
export interface Permissions {
  readonly Query: FieldRules;
  readonly Mutation: FieldRules;
  readonly Subscription: FieldRules;
  readonly [type: string]: FieldRules;
}

/**
 * Adds the rules to the resolvers. A root field without a rule is refused.
 * Fields that anyone may read get no wrapper, so that they stay fast.
 */
export function protect(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  const closed = {
    ...permissions,
    Query: { '*': graphqlShield.deny, ...permissions.Query },
    Mutation: { '*': graphqlShield.deny, ...permissions.Mutation },
    Subscription: { '*': graphqlShield.deny, ...permissions.Subscription },
  };
  const generator = graphqlShield.shield(closed, {
    allowExternalErrors: true,
    fallbackRule: anyone,
    fallbackError: forbidden(),
  });
  const guarded = onlyGuarded(generator.generate(schema) as IMiddlewareTypeMap, closed);
  return guardSubscriptions(applyMiddleware(schema, guarded), guarded);
}

/**
 * Adds the rule of a subscription to its `subscribe` function too. The middleware guards only the resolver of each event,
 * so without this anybody could open the event source.
 */
function guardSubscriptions(schema: GraphQLSchema, map: IMiddlewareTypeMap): GraphQLSchema {
  const guards = (map['Subscription'] ?? {}) as unknown as Readonly<
    Record<string, Guard | { readonly resolve: Guard }>
  >;
  for (const [name, field] of Object.entries(schema.getSubscriptionType()?.getFields() ?? {})) {
    const { subscribe } = field;
    const found = guards[name];
    if (subscribe === undefined || found === undefined) continue;
    const guard = typeof found === 'function' ? found : found.resolve;
    field.subscribe = (...given) => guard(() => subscribe(...given), ...given);
  }
  return schema;
}

/** A rule as a wrapper of a resolver: it returns the result of the resolver, or refuses. */
type Guard = (
  next: () => unknown,
  ...given: Parameters<GraphQLFieldResolver<unknown, unknown>>
) => Promise<unknown>;

/** Removes the wrappers of fields that anyone may read: shield wraps every field of every type. */
function onlyGuarded(map: IMiddlewareTypeMap, rules: Record<string, FieldRules>): IMiddlewareTypeMap {
  const types = Object.entries(map).map(([type, fields]) => {
    const guarded = Object.entries(fields as Record<string, unknown>).filter(
      ([field]) => (rules[type]?.[field] ?? rules[type]?.['*'] ?? anyone) !== anyone,
    );
    return [type, Object.fromEntries(guarded)] as const;
  });
  return Object.fromEntries(
    types.filter(([, fields]) => Object.keys(fields).length > 0),
  ) as IMiddlewareTypeMap;
}
