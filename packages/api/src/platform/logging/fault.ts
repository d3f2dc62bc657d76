/** What is logged of a fault: its class, its code and where it arose. Messages can quote data, so not those. */
export interface Fault {
  readonly name: string;
  readonly code?: string | undefined;
  readonly constraint?: string | undefined;
  readonly frames?: readonly string[] | undefined;
}

const maxFrames = 8;
const maxMessageLength = 300;

/** What may be logged of a fault that a request met. */
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

/** What may be logged of a fault that a job met: also its message, without anything that could be a value. */
export const jobFaultOf = (cause: unknown): Fault & { readonly message?: string } =>
  cause instanceof Error ? { ...faultOf(cause), message: withoutData(cause.message) } : faultOf(cause);

function textOf(cause: object, field: string): string | undefined {
  const value = (cause as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}

/** In order: what is quoted, addresses of any kind, and long or numeric words. */
const data: readonly (readonly [RegExp, string])[] = [
  [/"[^"]*"?|'[^']*'?|`[^`]*`?|«[^»]*»?|“[^”]*”?|‘[^’]*’?/gu, '"…"'],
  [/\b[a-z][a-z0-9+.-]*:\/*\S+/giu, '…'],
  [/\S+@\S+/gu, '…'],
  [/\S*[^\s.]\.[^\s.]\S*/gu, '…'],
  [/\S*[\p{L}\p{N}]*\p{N}{2,}\S*/gu, '…'],
  [/\S{25,}/gu, '…'],
];

/**
 * A message as far as it can be logged. A message of the driver or of a library can quote a value that was sent, so
 * quoted text, addresses, names with dots, numbers and long words are left out, and so is everything after the first
 * line.
 */
export function withoutData(message: string): string {
  const [line = ''] = message.slice(0, 2 * maxMessageLength).split('\n');
  return data.reduce((text, [form, instead]) => text.replace(form, instead), line).slice(0, maxMessageLength);
}
