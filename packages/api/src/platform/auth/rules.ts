import { createRequire } from 'node:module';
import type { IMiddlewareTypeMap } from 'graphql-middleware';
import type * as GraphqlMiddleware from 'graphql-middleware';
import type * as GraphqlShield from 'graphql-shield';
import type { GraphQLSchema } from 'graphql';
import type { Permission } from '@meldpunt/domain';
import type { RequestContext } from '../context.js';
import { forbidden, unauthenticated } from '../graphql/access-error.js';

// The ESM build of graphql-shield imports a function that Node no longer has; its CommonJS build works.
const require = createRequire(import.meta.url);
const graphqlShield: typeof GraphqlShield = require('graphql-shield');
const { applyMiddleware }: typeof GraphqlMiddleware = require('graphql-middleware');

export type Rule = ReturnType<ReturnType<(typeof GraphqlShield)['rule']>> | (typeof GraphqlShield)['allow'];
export type FieldRules = Readonly<Record<string, Rule>>;

/** Anyone, signed in or not. */
export const anyone: Rule = graphqlShield.allow;

/** A viewer whose roles give at least one of these permissions. Looks at the viewer only, never at arguments. */
export const requires = (...permissions: readonly Permission[]): Rule =>
  graphqlShield.rule({ cache: 'no_cache' })(
    (_parent: unknown, _arguments: unknown, { viewer }: RequestContext) => {
      if (viewer === null) return unauthenticated();
      return permissions.some((permission) => viewer.permissions.has(permission)) ? true : forbidden();
    },
  );

/** Rules per type; a root field without a rule is refused. */
export interface Permissions {
  readonly Query: FieldRules;
  readonly Mutation: FieldRules;
  readonly [type: string]: FieldRules;
}

/**
 * Puts the rules in front of the resolvers. Both roots deny what no rule names.
 * Fields that anyone may read get no wrapper, so that plain fields stay plain.
 */
export function protect(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  const closed = {
    ...permissions,
    Query: { '*': graphqlShield.deny, ...permissions.Query },
    Mutation: { '*': graphqlShield.deny, ...permissions.Mutation },
  };
  const generator = graphqlShield.shield(closed, {
    allowExternalErrors: true,
    fallbackRule: anyone,
    fallbackError: forbidden(),
  });
  const guarded = onlyGuarded(generator.generate(schema) as IMiddlewareTypeMap, closed);
  return applyMiddleware(schema, guarded);
}

/** Drops the wrappers of allowed fields: shield wraps every field of every type. */
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
