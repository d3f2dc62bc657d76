/**
 * What the hotline tells an outside system: that something happened to something, and nothing that is known of it.
 * Ask the API for the object by its id; you are answered what you may see.
 *
 * @public
 */
export interface WebhookMessage {
  /** The event. It is the same in every attempt to tell you of it. */
  readonly id: string;
  /** Counts the events told to this endpoint, from 1, without gaps. */
  readonly sequence: number;
  /** When it happened, as an instant of RFC 3339. */
  readonly at: string;
  /** What happened, such as `REFERRAL_CREATED`. Expect types that did not exist when you wrote this. */
  readonly type: string;
  /** What kind of thing it happened to, such as `REFERRAL`. */
  readonly objectType: string;
  /** The thing it happened to. */
  readonly objectId: string;
  /** Whether the hotline runs in test mode: nothing of this is real. */
  readonly isTest: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Reads a message; `null` when it is none. Fields that are not known here are left out. */
export function readMessage(text: string): WebhookMessage | null {
  const value = parsed(text);
  if (!isObject(value)) return null;
  const { id, sequence, at, type, objectType, objectId, isTest } = value;
  const isMessage =
    [id, at, type, objectType, objectId].every(isText) &&
    !Number.isNaN(Date.parse(at as string)) &&
    Number.isSafeInteger(sequence) &&
    (sequence as number) >= 1 &&
    typeof isTest === 'boolean';
  return isMessage ? ({ id, sequence, at, type, objectType, objectId, isTest } as WebhookMessage) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
