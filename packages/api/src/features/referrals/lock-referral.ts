import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import * as rules from '@meldpunt/domain';
import { permissionsOf, type Viewer } from '../../platform/auth/viewer.js';
import { kysely } from '../../platform/database/kysely.js';
import { isId } from '../../platform/graphql/connection.js';
import { lockCase, type Case } from '../cases/index.js';
import { ReferralEntity, type Referral } from './referral.entity.js';
import type { ReferralTables } from './referral.entity.js';

/** Whether the viewer may see referrals of this kind. */
export const maySeeReferral = (viewer: Viewer | null, { kind }: Pick<Referral, 'kind'>): boolean =>
  rules.maySeeReferral(permissionsOf(viewer), kind);

/** Whether the viewer may use this referral to decide on a takedown. */
export const mayNameForTakedown = (viewer: Viewer | null, { kind, gate = null }: Referral): boolean =>
  rules.mayNameForTakedown(permissionsOf(viewer), { kind, gate });

/** Locks a referral that the viewer may use, with its case. The lock order is always case first, then referral. */
export async function lockReferral(
  em: EntityManager,
  id: string,
  viewer: Viewer,
  mayName: (viewer: Viewer | null, referral: Referral) => boolean = maySeeReferral,
): Promise<{ referral: Referral; case: Case } | null> {
  if (!isId(id)) return null;
  const owner = await kysely<ReferralTables>(em)
    .selectFrom('referral')
    .select('caseId')
    .where('id', '=', id)
    .executeTakeFirst();
  const found = owner === undefined ? null : await lockCase(em, owner.caseId);
  if (found === null) return null;
  const referral = await em.findOneOrFail(ReferralEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return mayName(viewer, referral) ? { referral, case: found } : null;
}

/**
 * Returns the takedown of a referral: the gated provider referral itself or, for a police referral, the gated provider
 * referral of the same content item. The case must be locked.
 */
export async function takedownOf(em: EntityManager, named: Referral): Promise<Referral | null> {
  if (named.kind === 'HOSTING_PROVIDER') return named.gate === null ? null : named;
  return em.findOne(
    ReferralEntity,
    { contentItemId: named.contentItemId, kind: 'HOSTING_PROVIDER', gate: { $ne: null } },
    { orderBy: { createdAt: 'desc' } },
  );
}
