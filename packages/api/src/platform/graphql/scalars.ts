import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { parseCalendarDate, parseCountryCode } from '@meldpunt/domain';

/** A scalar that is text on the wire and is read by one domain parser. */
function parsedText(
  name: string,
  description: string,
  parse: (text: unknown) => string | null,
): GraphQLScalarType {
  const read = (value: unknown): string => {
    const parsed = parse(value);
    if (parsed === null)
      throw new GraphQLError(`Not a valid ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
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

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'An instant in RFC 3339 form, in UTC, for example `2026-11-22T03:00:00.000Z`.',
  specifiedByURL: null,
});
