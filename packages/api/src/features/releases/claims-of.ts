import type { EntityManager } from '@mikro-orm/postgresql';
import { mayActOnCase, type CaseHold } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { findCases, holdOf } from '../cases/index.js';

interface Claim {
  readonly caseId: string;
  readonly hold: CaseHold;
}

/** The claims on some cases, for the rules and for one account. */
export async function claimsOf(
  em: EntityManager,
  caseIds: readonly string[],
  context: Pick<SignedInContext, 'viewer' | 'clock'>,
): Promise<readonly Claim[]> {
  const cases = await findCases(em, caseIds);
  return cases.map((found) => ({ caseId: found.id, hold: holdOf(found, context) }));
}

/** The first case that the account has claimed; `null` if there is none. */
export const holdingFirst = (claims: readonly Claim[]): string | null =>
  claims.find(({ hold }) => mayActOnCase(hold).ok)?.caseId ?? null;
