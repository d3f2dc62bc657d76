import { isObjectType, type GraphQLSchema } from 'graphql';
import { Role, permissionsOf, strongPermissions, vettedPermissions, type Permission } from '@meldpunt/domain';
import { permissionsOfRule, type FieldRules, type Permissions } from '../../src/platform/auth/rules.js';

const roots = ['Query', 'Mutation', 'Subscription'] as const;

/** What each role can query and mutate, as text that a person reviews. */
export function roleViews(schema: GraphQLSchema, permissions: Permissions): string {
  const views = [...Object.values(Role), null].map((role) => viewOf(role, schema, permissions));
  return [
    '# What each role can query and change',
    '',
    'Generated from the schema and the permissions by `npm run role-views`. `test/role-views.test.ts` compares it with the',
    'code. Review each changed line: it changes what people can see or do. _strong_: needs strong and recent authentication.',
    '_vetted_: needs valid vetting. Objects inside a result are checked again where they are loaded.',
    '',
    ...views,
  ].join('\n');
}

function viewOf(role: Role | null, schema: GraphQLSchema, permissions: Permissions): string {
  const held = permissionsOf(role === null ? [] : [role]);
  const nested = Object.keys(permissions).filter((type) => !roots.some((root) => root === type));
  const sections = [
    ...roots.map((root) => [root, fieldsOf(schema, root), permissions[root]] as const),
    ...nested.sort().map((type) => [type, fieldsOf(schema, type), permissions[type] ?? {}] as const),
  ];
  const lines = sections.flatMap(([type, fields, rules]) =>
    fields.filter((field) => field in rules).flatMap((field) => lineOf(type, field, rules, held) ?? []),
  );
  return [`## ${role ?? 'Nobody signed in'}`, '', ...lines, ''].join('\n');
}

const fieldsOf = (schema: GraphQLSchema, name: string): readonly string[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()).sort() : [];
};

/** The line of a field that the role can use; `null` for another field. */
function lineOf(
  type: string,
  field: string,
  rules: FieldRules,
  held: ReadonlySet<Permission>,
): string | null {
  const needed = permissionsOfRule(rules[field]);
  const having = needed?.filter((permission) => held.has(permission)) ?? null;
  if (having?.length === 0) return null;
  const isStrong = (each: Permission) => strongPermissions.some(({ permission }) => permission === each);
  const marks = [
    ...(having?.every(isStrong) ? ['_strong_'] : []),
    ...(having?.every((each) => vettedPermissions.includes(each)) ? ['_vetted_'] : []),
  ];
  return `- ${[`${type}.${field}`, ...marks].join(' ')}`;
}
