import type { EntityManager } from '@mikro-orm/postgresql';
import { mayActOnCase, type CaseHold } from '@meldpunt/domain';
import { findCases } from '../cases/index.js';

interface Claim {
  readonly caseId: string;
  readonly hold: CaseHold;
}

/** The claims on some cases, as seen by one account. */
export async function claimsOf(
  em: EntityManager,
  caseIds: readonly string[],
  viewerId: string,
  at: Date,
): Promise<readonly Claim[]> {
  const cases = await findCases(em, caseIds);
  return cases.map(({ id, assigneeId = null, leaseExpiresAt = null }) => ({
    caseId: id,
    hold: { viewerId, assigneeId, leaseExpiresAt, at },
  }));
}

/** The first case that the account has claimed; `null` if there is none. */
export const holdingFirst = (claims: readonly Claim[]): string | null =>
  claims.find(({ hold }) => mayActOnCase(hold).ok)?.caseId ?? null;
