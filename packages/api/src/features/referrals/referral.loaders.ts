import { Permission, clearanceStateOf, type ReferralStatus } from '@meldpunt/domain';
import { sql } from 'kysely';
import { may } from '../../platform/auth/viewer.js';
import { hasIdAmong } from '../../platform/database/is-any-of.js';
import { statement } from '../../platform/database/statement.js';
import { loadedField, optionalLoadedField } from '../../platform/graphql/loaded-field.js';
import { manyByKey, oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import { contentItemById, type ContentItemType } from '../cases/index.js';
import { maySeeReferral } from './lock-referral.js';
import type { HoldReason } from './referral.entity.js';
import type { ReferralTables } from './referral.entity.js';
import {
  columnsOfReferral,
  presentReferral,
  type ClearanceType,
  type ReferralType,
} from './referral.type.js';

function referralsBy(
  column: 'caseId' | 'contentItemId',
  keyOf: (referral: ReferralType) => string,
): LoaderDefinition<string, readonly ReferralType[]> {
  const select = statement<ReferralTables>()((tables, ids: readonly string[]) =>
    tables
      .selectFrom('referral')
      .select(columnsOfReferral)
      .where(hasIdAmong(column, ids))
      .orderBy(column)
      .orderBy('createdAt')
      .orderBy('reference'),
  );
  return async (ids, { em, viewer }) => {
    const rows = await select(em, ids);
    const seen = rows.filter((row) => maySeeReferral(viewer, row)).map((row) => presentReferral(row, viewer));
    return manyByKey(ids, seen, keyOf);
  };
}

const selectReferrals = statement<ReferralTables>()((tables, ids: readonly string[]) =>
  tables.selectFrom('referral').select(columnsOfReferral).where(hasIdAmong('id', ids)),
);

/** Loads a referral that the viewer may see. `null` if there is none. */
export const referralSeen: LoaderDefinition<string, ReferralType | null> = async (ids, { em, viewer }) => {
  const rows = await selectReferrals(em, ids);
  const seen = rows.filter((row) => maySeeReferral(viewer, row)).map((row) => presentReferral(row, viewer));
  return oneByKey(ids, seen, ({ id }) => id);
};

export const referralsOfCase = referralsBy('caseId', ({ caseId }) => caseId);
export const referralsOfItem = referralsBy('contentItemId', ({ contentItemId }) => contentItemId);

/** The referrals of an item, loaded ahead for pages. */
export const itemReferrals = loadedField(referralsOfItem, ({ id }: ContentItemType) => id);

interface ClearanceRow {
  readonly contentItemId: string;
  readonly status: ReferralStatus;
  readonly reviewOn: ClearanceType['reviewOn'];
  readonly reason: HoldReason | null;
  readonly clearanceReference: string | null;
  readonly decidedAt: Date | null;
}

const selectClearances = statement()(
  (_tables, itemIds: readonly string[]) => sql<ClearanceRow>`
    select distinct on (referral.content_item_id) referral.content_item_id, referral.status,
      decision.review_on::text, decision.reason, decision.clearance_reference, decision.decided_at
    from referral
    left join lateral (
      select review_on, reason, clearance_reference, decided_at from clearance_decision
      where referral_id = referral.id order by referral_version desc limit 1
    ) decision on true
    where referral.content_item_id = any (${itemIds}) and referral.kind = 'HOSTING_PROVIDER' and referral.gate is not null
    order by referral.content_item_id, referral.created_at desc
  `,
);

/** Loads the decision on the gated takedown of a content item. `null` if there is no such takedown. */
export const clearanceOfItem: LoaderDefinition<string, ClearanceType | null> = async (
  ids,
  { em, viewer },
) => {
  const rows = await selectClearances(em, ids);
  const seesReason = may(viewer, Permission.TAKEDOWN_HOLD);
  const clearances = rows.map((row) => ({
    itemId: row.contentItemId,
    clearance: presentClearance(row, seesReason),
  }));
  return oneByKey(ids, clearances, ({ itemId }) => itemId).map((found) => found?.clearance ?? null);
};

function presentClearance(row: ClearanceRow, seesReason: boolean): ClearanceType {
  const state = clearanceStateOf(row.status);
  return {
    state,
    reviewOn: state === 'HELD' ? row.reviewOn : null,
    reason: state === 'HELD' && seesReason ? row.reason : null,
    reference: state === 'CLEARED' ? row.clearanceReference : null,
    decidedAt: row.decidedAt,
  };
}

/** The fields of a referral that are loaded ahead for pages. */
export const referralFields = {
  contentItem: loadedField(contentItemById, ({ contentItemId }: ReferralType) => contentItemId),
  clearance: optionalLoadedField(clearanceOfItem, ({ kind, contentItemId }: ReferralType) =>
    kind === 'POLICE' || kind === 'HOSTING_PROVIDER' ? contentItemId : null,
  ),
};
