import type { FieldRules, Permissions } from '../platform/auth/rules.js';
import { features, nodeSources } from './features.js';
import { nodeRule } from './node.resolver.js';

/** The permissions of all fields, from all features. A root field without a rule is refused. */
export const permissions: Permissions = withNode(
  merged(features.map((feature) => feature.permissions ?? {})),
);

function withNode({ Query, ...rules }: Permissions): Permissions {
  return { ...rules, Query: { ...Query, node: nodeRule(nodeSources, Query) } };
}

function merged(all: readonly Readonly<Record<string, FieldRules>>[]): Permissions {
  const types: Record<string, Record<string, FieldRules[string]>> = {
    Query: {},
    Mutation: {},
    Subscription: {},
  };
  for (const [type, fields] of all.flatMap((rules) => Object.entries(rules))) {
    const known = (types[type] ??= {});
    for (const [field, rule] of Object.entries(fields)) {
      if (field in known) throw new TypeError(`two features give a rule for ${type}.${field}`);
      known[field] = rule;
    }
  }
  return types as Permissions & typeof types;
}
