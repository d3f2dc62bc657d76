import { idempotentInputs } from './generated/idempotent-inputs.js';

/** The body of a request, and what the client must know of it. */
export interface Request {
  readonly query: string;
  readonly variables: unknown;
  readonly operation: string | null;
  /** Whether it can be sent again without doing anything twice. */
  readonly isRepeatable: boolean;
}

/** Prepares an operation. A mutation that accepts an idempotency key gets one, which is kept over retries. */
export function requestOf(query: string, variables: unknown): Request {
  const operation = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] ?? null;
  const [, input] = idempotentInputs.exec(query) ?? [];
  const isMutation = /\bmutation\b/.test(query);
  // Each mutation of the API has one argument, `input`. A document with several is not repeated.
  const isKeyed = input !== undefined && query.split(/[^$\w]input\s*:/).length === 2;
  return {
    query,
    variables: isKeyed ? withKey(variables as Variables, input) : variables,
    operation,
    isRepeatable: !isMutation || isKeyed,
  };
}

type Variables = Readonly<Record<string, { readonly idempotencyKey?: string | null }>>;

const withKey = (variables: Variables, input: string): Variables => ({
  ...variables,
  [input]: { ...variables[input], idempotencyKey: variables[input]?.idempotencyKey ?? newKey() },
});

/** Not `randomUUID`, which browsers offer to pages over HTTPS only. */
const newKey = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
