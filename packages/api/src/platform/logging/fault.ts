/** The logged part of a fault: class, code and stack frames. It has no message, because messages can contain data. */
export interface Fault {
  readonly name: string;
  readonly code?: string | undefined;
  readonly constraint?: string | undefined;
  readonly frames?: readonly string[] | undefined;
}

const maxFrames = 8;
const maxMessageLength = 300;

/** The part of a fault in a request that may be logged. */
export function faultOf(cause: unknown): Fault {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const frames = cause.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, maxFrames);
  return {
    name: cause.constructor.name,
    code: textOf(cause, 'code'),
    constraint: textOf(cause, 'constraint'),
    frames,
  };
}

/** The part of a fault in a job that may be logged: also its message, without anything that could be a value. */
export const jobFaultOf = (cause: unknown): Fault & { readonly message?: string } =>
  cause instanceof Error ? { ...faultOf(cause), message: withoutData(cause.message) } : faultOf(cause);

function textOf(cause: object, field: string): string | undefined {
  const value = (cause as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}

/** Patterns of possible data, in this order: quoted text, addresses of any kind, long or numeric words. */
const data: readonly (readonly [RegExp, string])[] = [
  [/"[^"]*"?|'[^']*'?|`[^`]*`?|«[^»]*»?|“[^”]*”?|‘[^’]*’?/gu, '"…"'],
  [/\b[a-z][a-z0-9+.-]*:\/*\S+/giu, '…'],
  [/\S+@\S+/gu, '…'],
  [/\S*[^\s.]\.[^\s.]\S*/gu, '…'],
  [/\S*[\p{L}\p{N}]*\p{N}{2,}\S*/gu, '…'],
  [/\S{25,}/gu, '…'],
];

/**
 * Removes possible data from a message, so that it can be logged. A message of the driver or of a library can contain
 * values, so quoted text, addresses, names with dots, numbers and long words are removed, and everything after the first
 * line.
 */
export function withoutData(message: string): string {
  const [line = ''] = message.slice(0, 2 * maxMessageLength).split('\n');
  return data.reduce((text, [form, instead]) => text.replace(form, instead), line).slice(0, maxMessageLength);
}
