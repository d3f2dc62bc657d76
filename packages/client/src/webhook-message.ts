/**
 * A message of the hotline to an external system: which event happened to which object, without any data of the object.
 * Query the API for the object by its id; it returns what you may see.
 *
 * @public
 */
export interface WebhookMessage {
  /** The id of the event. It is the same in every attempt. */
  readonly id: string;
  /** The number of the message to this endpoint, from 1, without gaps. */
  readonly sequence: number;
  /** The time of the event (RFC 3339). */
  readonly at: string;
  /** The type of the event, such as `REFERRAL_CREATED`. Expect types that are added later. */
  readonly type: string;
  /** The type of the object, such as `REFERRAL`. */
  readonly objectType: string;
  /** The id of the object. */
  readonly objectId: string;
  /** Whether the hotline runs in test mode: then nothing of the message is real. */
  readonly isTest: boolean;
  /** How far you may pass it on: a label of the Traffic Light Protocol 2.0, such as `TLP:AMBER+STRICT`. */
  readonly handling: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Parses a message; returns `null` if it is invalid. Unknown fields are removed. */
export function readMessage(text: string): WebhookMessage | null {
  const value = parsed(text);
  if (!isObject(value)) return null;
  const { id, sequence, at, type, objectType, objectId, isTest, handling } = value;
  const isMessage =
    [id, at, type, objectType, objectId, handling].every(isText) &&
    !Number.isNaN(Date.parse(at as string)) &&
    Number.isSafeInteger(sequence) &&
    (sequence as number) >= 1 &&
    typeof isTest === 'boolean';
  return isMessage
    ? ({ id, sequence, at, type, objectType, objectId, isTest, handling } as WebhookMessage)
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
