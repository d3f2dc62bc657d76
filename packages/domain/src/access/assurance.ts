import { requireInstants } from '../instant.js';
import { err, ok, type Result } from '../result.js';
import type { Permission } from './permission.js';
import type { Claims } from './roles-in-claims.js';

/** How and when a person has authenticated, as the token states it. @public */
export interface Authentication {
  /** The authentication context classes: `acr`, and the list `acrs`. */
  readonly contexts: readonly string[];
  /** The authentication methods (RFC 8176): `amr`. */
  readonly methods: readonly string[];
  /** When the person has authenticated; `null` if the token does not state it. */
  readonly at: Date | null;
}

/** What a hotline accepts as strong authentication. @public */
export interface AssurancePolicy {
  readonly contexts: readonly string[];
  readonly methods: readonly string[];
  /** The max age of the authentication in seconds; `null` for no limit. */
  readonly maxAgeSeconds: number | null;
}

/** Why the authentication is not sufficient. @public */
export const StepUpReason = {
  /** The token states no accepted context class and no accepted method. */
  NOT_STRONG: 'NOT_STRONG',
  /** The token does not state when the person has authenticated. */
  TIME_UNKNOWN: 'TIME_UNKNOWN',
  /** The person has authenticated too long ago. */
  TOO_OLD: 'TOO_OLD',
} as const;
export type StepUpReason = keyof typeof StepUpReason;

/** The person must authenticate again, with these requirements (RFC 9470). @public */
export interface StepUpRequired {
  readonly code: 'STEP_UP_REQUIRED';
  readonly reason: StepUpReason;
  readonly contexts: readonly string[];
  readonly maxAgeSeconds: number | null;
}

/** A permission that needs strong and recent authentication, and why. @public */
export interface StrongPermission {
  readonly permission: Permission;
  readonly source: string;
}

/** The permissions that need strong and recent authentication. @public */
export const strongPermissions: readonly StrongPermission[] = [
  {
    permission: 'REPORTER_CONTACT_READ',
    source: 'House rule: the contact data of a reporter identify a person who was promised confidentiality.',
  },
  {
    permission: 'SITE_ACCESS_READ',
    source: 'House rule: a login opens an account that somebody trusted the hotline with.',
  },
  {
    permission: 'RELEASE_DECIDE',
    source: 'House rule: a stolen session must not be enough to be the second person.',
  },
  {
    permission: 'LEGAL_HOLD_MANAGE',
    source: 'House rule: a stolen session must not be enough to let evidence be erased.',
  },
  {
    permission: 'DOSSIER_READ',
    source: 'House rule: a dossier contains the addresses of content and what police decided.',
  },
  {
    permission: 'SYSTEM_RUN',
    source: 'House rule: a stolen session must not be enough to operate the installation.',
  },
  {
    permission: 'WEBHOOK_MANAGE',
    source: 'House rule: a webhook sends data to an external system.',
  },
  {
    permission: 'ACCOUNT_MANAGE',
    source: 'House rule: a stolen session must not be enough to change who may sign in.',
  },
];

/** Reads how a person has authenticated. A claim of another type counts as absent. @public */
export function authenticationIn(claims: Claims): Authentication {
  const { acr, acrs, amr, auth_time: time } = claims;
  const at = typeof time === 'number' && Number.isSafeInteger(time) ? new Date(time * 1000) : null;
  return {
    contexts: [...textsIn(acr), ...textsIn(acrs)],
    methods: textsIn(amr),
    at: at !== null && Number.isNaN(at.getTime()) ? null : at,
  };
}

/**
 * Whether the authentication is strong and recent enough for a strong permission. Throws `RangeError` for a `Date` that
 * is no instant.
 * @public
 */
export function checkAssurance(
  { contexts, methods, at }: Authentication,
  policy: AssurancePolicy,
  now: Date,
): Result<true, StepUpRequired> {
  requireInstants({ at, now });
  const refuse = (reason: StepUpReason): Result<true, StepUpRequired> =>
    err({
      code: 'STEP_UP_REQUIRED',
      reason,
      contexts: policy.contexts,
      maxAgeSeconds: policy.maxAgeSeconds,
    });
  const isStrong =
    contexts.some((context) => policy.contexts.includes(context)) ||
    methods.some((method) => policy.methods.includes(method));
  if (!isStrong) return refuse('NOT_STRONG');
  if (policy.maxAgeSeconds === null) return ok(true);
  if (at === null) return refuse('TIME_UNKNOWN');
  return now.getTime() - at.getTime() <= policy.maxAgeSeconds * 1000 ? ok(true) : refuse('TOO_OLD');
}

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
