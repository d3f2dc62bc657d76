/** Reasons that contain names of the schema and of fields, but no value, and may therefore be shown. */
const harmlessReason =
  /; (Field "\w+" of required type "[\w![\]]+" was not provided\.|Field "\w+" is not defined by type "\w+"\.|Expected non-nullable type "[\w![\]]+" not to be null\.)/;

/**
 * Removes the values of the caller from the message of a request error. GraphQL quotes the whole input even if only one
 * field is wrong; without this, a log line with the message would contain a reporter's contact.
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

/** Shortens names that the caller chose: they may have any length, and the beginning is enough to recognise them. */
const shortened = (message: string): string =>
  message.replace(/"([^"]*)"/g, (quoted, name: string) =>
    name.length > maxNameLength ? `"${name.slice(0, maxNameLength)}…"` : quoted,
  );

/** Removes suggestions, because they contain names of the schema that the caller did not send. */
export const withoutSuggestions = (message: string): string => message.replace(/ Did you mean .*$/s, '');
