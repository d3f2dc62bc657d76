/** What may stay of why a value does not fit: names of the schema and of fields, never a value. */
const harmlessReason =
  /; (Field "\w+" of required type "[\w![\]]+" was not provided\.|Field "\w+" is not defined by type "\w+"\.|Expected non-nullable type "[\w![\]]+" not to be null\.)/;

/**
 * The message of a request error without the values that the caller sent. GraphQL quotes them, a whole input
 * where one field of it is wrong; a log line with the message would contain a reporter's contact.
 */
export function withoutValues(message: string): string {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  if (variable !== undefined && message.includes('got invalid value')) {
    const place = new RegExp(` at "(${variable}(?:\\.\\w+|\\[\\d+\\])+)";`).exec(message)?.[1];
    const reason = harmlessReason.exec(message)?.[1] ?? 'It does not fit its type.';
    return shortened(
      `Variable "$${variable}" got an invalid value${place === undefined ? '' : ` at "${place}"`}. ${reason}`,
    );
  }
  return shortened(message)
    .replace(/^Value .* does not exist in/s, 'The value does not exist in')
    .replace(/((?:String|Block ?String)) ".*"/s, '$1')
    .replace(/^(Expected value of type "[^"]+"), found .*$/s, '$1.')
    .replace(/((?:cannot|not) represent .*?value): .*$/s, '$1.');
}

const maxNameLength = 60;

/** A name that the caller made up may be anything, of any length: as much of it as tells which one it was. */
const shortened = (message: string): string =>
  message.replace(/"([^"]*)"/g, (quoted, name: string) =>
    name.length > maxNameLength ? `"${name.slice(0, maxNameLength)}…"` : quoted,
  );

/** The message without names of the schema that the caller did not give. */
export const withoutSuggestions = (message: string): string => message.replace(/ Did you mean .*$/s, '');
