import { readTypedText } from '@meldpunt/domain';
import {
  GraphQLError,
  GraphQLID,
  GraphQLString,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

type Given = Readonly<Record<string, unknown>>;
/** Reads the value of the argument or input field at this path. */
type Reader = (value: unknown, place: string) => unknown;

/**
 * Cleans every text of every argument before the resolvers run. A text with characters that cannot be displayed is refused
 * with the name of its field. `readElsewhere` names the fields that clean their own texts, because they must refuse
 * nothing, or refuse with their own result type.
 */
export function readTypedTexts(schema: GraphQLSchema, readElsewhere: ReadonlySet<string>): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields()))
        if (!readElsewhere.has(`${type.name}.${field.name}`)) readTextsOf(field);
  return schema;
}

function readTextsOf(field: GraphQLField<unknown, unknown>): void {
  const readers = field.args.flatMap(({ name, type }) => {
    const reader = readerOf(type, new Set());
    return reader === null ? [] : [[name, reader] as const];
  });
  if (readers.length === 0) return;
  const { resolve, subscribe } = field;
  const read = (given: Given): Given => withFields(given, readers, '');
  if (resolve) field.resolve = (source, given, ...rest) => resolve(source, read(given), ...rest);
  if (subscribe) field.subscribe = (source, given, ...rest) => subscribe(source, read(given), ...rest);
}

/** The reader for values of a type; `null` if they contain no text. */
function readerOf(type: GraphQLInputType, above: ReadonlySet<string>): Reader | null {
  if (isNonNullType(type)) return readerOf(type.ofType, above);
  if (isListType(type)) {
    const reader = readerOf(type.ofType, above);
    return reader === null
      ? null
      : (value, place) =>
          Array.isArray(value) ? value.map((entry, index) => reader(entry, `${place}.${index}`)) : value;
  }
  const { name } = getNamedType(type);
  if (type === GraphQLString || type === GraphQLID) return readText;
  if (!isInputObjectType(type) || above.has(name)) return null;
  const readers = Object.values(type.getFields()).flatMap((field) => {
    const reader = readerOf(field.type, new Set([...above, name]));
    return reader === null ? [] : [[field.name, reader] as const];
  });
  if (readers.length === 0) return null;
  return (value, place) =>
    typeof value === 'object' && value !== null ? withFields(value as Given, readers, `${place}.`) : value;
}

/** Returns the same fields with cleaned texts. */
function withFields(given: Given, readers: readonly (readonly [string, Reader])[], place: string): Given {
  const read: Record<string, unknown> = { ...given };
  for (const [name, reader] of readers)
    if (name in given) read[name] = reader(given[name], `${place}${name}`);
  return read;
}

const readText: Reader = (value, place) => {
  if (typeof value !== 'string') return value;
  const read = readTypedText(value);
  if (read !== null) return read;
  throw new GraphQLError(`\`${place}\` contains characters that cannot be displayed.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: place, reason: 'UNREADABLE_CHARACTERS' },
  });
};
