import type { EntityManager } from '@mikro-orm/postgresql';
import { recordCounted } from './record-counted.js';

/** Why a token was refused. */
export type SignInFailure =
  'MALFORMED' | 'NOT_VALID' | 'ROLES_EXCLUDE_EACH_OTHER' | 'ROLES_NOT_FOR_A_MACHINE';

/**
 * Records a refused token. Anybody can send any number of them, so one entry a minute is written for each reason, and
 * the others are counted.
 */
export const recordFailedSignIn = (
  em: EntityManager,
  at: Date,
  attemptId: string,
  reason: SignInFailure,
): Promise<void> =>
  recordCounted(em, at, {
    action: 'SIGN_IN_FAILED',
    actor: null,
    subject: 'SIGN_IN',
    subjectId: attemptId,
    details: { reason },
  });
