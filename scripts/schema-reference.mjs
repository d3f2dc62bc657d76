import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';

const kinds = [
  ['Objects', isObjectType],
  ['Interfaces', isInterfaceType],
  ['Unions', isUnionType],
  ['Inputs', isInputObjectType],
  ['Enums', isEnumType],
  ['Scalars', isScalarType],
];

/** The schema as one Markdown document: queries, mutations and subscriptions first, then each type. */
export function schemaReference(schema) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    Boolean,
  );
  const others = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type))
    .sort((a, b) => a.name.localeCompare(b.name));
  const sections = kinds.map(([title, isKind]) => {
    const found = others.filter(isKind);
    return found.length === 0 ? [] : [`## ${title}`, ...found.map(describe)];
  });
  return [
    '---\ntitle: Schema reference\n---',
    'Every operation and type of the API, as `schema.graphql` states them.',
    ...roots.map((type) => `## ${type.name}\n\n${fields(type)}`),
    ...sections.flat(),
    '',
  ].join('\n\n');
}

function describe(type) {
  const parts = [`### ${type.name}`, prose(type)];
  if (isUnionType(type))
    parts.push(
      type
        .getTypes()
        .map((member) => `- ${link(member)}`)
        .join('\n'),
    );
  if (isEnumType(type))
    parts.push(
      type
        .getValues()
        .map((value) => `- \`${value.name}\`: ${prose(value)}`)
        .join('\n'),
    );
  if ('getFields' in type) parts.push(fields(type));
  return parts.filter(Boolean).join('\n\n');
}

const fields = (type) => Object.values(type.getFields()).map(field).join('\n');

function field(one) {
  const args = (one.args ?? []).map((arg) => `  - \`${arg.name}\` (${link(arg.type)}): ${prose(arg)}`);
  return [`- **${one.name}** (${link(one.type)}): ${prose(one)}`, ...args].join('\n');
}

function link(type) {
  const { name } = getNamedType(type);
  const [before, after] = String(type).split(name);
  return `${escape(before)}[${name}](#${name.toLowerCase()})${escape(after)}`;
}

const escape = (text) => text.replace(/[[\]]/g, '\\$&');

function prose({ description, deprecationReason }) {
  const text = (description ?? '').replace(/\s*\n\s*/g, ' ').trim();
  return deprecationReason ? `${text} Deprecated: ${deprecationReason}` : text;
}
