import type { CaseHold } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import type { Case } from './case.entity.js';

/** The claim on a case, for the rules: who has it, until when, and which person asks now. */
export const holdOf = (
  { assigneeId = null, leaseExpiresAt = null }: Pick<Case, 'assigneeId' | 'leaseExpiresAt'>,
  { viewer, clock }: Pick<SignedInContext, 'viewer' | 'clock'>,
): CaseHold => ({ viewerId: viewer.id, assigneeId, leaseExpiresAt, at: clock() });
