import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { parseCalendarDate, parseCountryCode } from '@meldpunt/domain';

/** The refusal of a variable's value, without the value. */
const notValid = (name: string): GraphQLError =>
  new GraphQLError(`Not a valid ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } });

/** The refusal of a literal in a document. GraphQL adds the location only to errors that are not GraphQL errors. */
const notValidLiteral = (name: string): TypeError => new TypeError(`Not a valid ${name}.`);

/** A scalar that is serialised as text and parsed by a function of the domain. */
function parsedText(
  name: string,
  description: string,
  parse: (text: unknown) => string | null,
): GraphQLScalarType {
  const read = (value: unknown, refusal: (name: string) => Error): string => {
    const parsed = parse(value);
    if (parsed === null) throw refusal(name);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: (value) => read(value, notValid),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, notValidLiteral),
  });
}

export const CountryCodeScalar = parsedText(
  'CountryCode',
  'A country as its ISO 3166-1 alpha-2 code, for example `BE`.',
  parseCountryCode,
);

export const DateScalar = parsedText(
  'Date',
  'A calendar date without a time zone, `YYYY-MM-DD`.',
  parseCalendarDate,
);

const dateTime = GraphQLDateTime.toConfig();

/** Replaces the error message of the library, because it contains the value. */
const withoutTheValue =
  <Input extends readonly unknown[]>(read: (...input: Input) => Date, refusal: (name: string) => Error) =>
  (...input: Input): Date => {
    try {
      return read(...input);
    } catch {
      throw refusal('DateTime');
    }
  };

export const DateTimeScalar = new GraphQLScalarType({
  ...dateTime,
  // Text, because `JSON.stringify` takes longer for a date than for its text.
  serialize: (value) => dateTime.serialize(value).toISOString(),
  parseValue: withoutTheValue(dateTime.parseValue, notValid),
  parseLiteral: withoutTheValue(dateTime.parseLiteral, notValidLiteral),
  name: 'DateTime',
  description: 'An instant in RFC 3339 form, in UTC, for example `2026-11-22T03:00:00.000Z`.',
  specifiedByURL: null,
});
