import { Permission, type ClearanceState } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext } from '../../platform/context.js';
import type { Conditions, PageConditions } from '../../platform/database/find-page.js';
import { hasRowIn, type OtherTable } from '../../platform/database/has-row-in.js';
import { isAnyOf } from '../../platform/database/is-any-of.js';
import { isNewestTakedown, isTakedownIn } from '../../platform/database/takedown-conditions.js';
import { badInput } from '../../platform/graphql/access-error.js';
import { isId } from '../../platform/graphql/connection.js';
import type { ReferralFilter } from './referral.inputs.js';

/** Returns the conditions of a filter, and of what the viewer may see. A condition on takedowns needs one statement. */
export async function conditionsOf(
  filter: ReferralFilter,
  { viewer, em }: RequestContext,
): Promise<PageConditions> {
  const { caseId, clearance } = filter;
  const takedown = clearance ? await hasRowIn(takedownIn(clearance), em) : null;
  return {
    indexed: [
      ...ownColumns(filter, may(viewer, Permission.REFERRAL_READ_ANY)),
      ...(takedown ? [sql<boolean>`kind in ('POLICE', 'HOSTING_PROVIDER')`] : []),
    ],
    others: [
      ...(caseId ? [sql<boolean>`case_id = ${idOfCase(caseId)}::uuid`] : []),
      ...(takedown ? [takedown.condition] : []),
    ],
    nameIds: Boolean(caseId) || takedown?.nameIds === true,
  };
}

function ownColumns(filter: ReferralFilter, mayReadAny: boolean): Conditions {
  const { kind, status, country, isUrgent } = filter;
  const { dueFrom, dueBefore, createdFrom, createdBefore, changedFrom, changedBefore } = filter;
  const conditions: RawBuilder<boolean>[] = [];
  if (!mayReadAny) conditions.push(sql`kind in ('POLICE', 'POLICE_ABROAD')`);
  if (kind) conditions.push(isAnyOf('kind', kind));
  if (status) conditions.push(isAnyOf('status', status));
  if (country) conditions.push(sql`country = ${country}`);
  if (typeof isUrgent === 'boolean') conditions.push(sql`queue_band = ${isUrgent ? 0 : 1}`);
  if (dueFrom) conditions.push(sql`due_at >= ${dueFrom}`);
  if (dueBefore) conditions.push(sql`due_at < ${dueBefore}`);
  if (createdFrom) conditions.push(sql`created_at >= ${createdFrom}`);
  if (createdBefore) conditions.push(sql`created_at < ${createdBefore}`);
  if (changedFrom) conditions.push(sql`status_since >= ${changedFrom}`);
  if (changedBefore) conditions.push(sql`status_since < ${changedBefore}`);
  return conditions;
}

function idOfCase(id: string): string {
  if (!isId(id)) throw badInput('filter.caseId', '`caseId` is not an id.');
  return id;
}

const takedownIn = (among: readonly ClearanceState[]): OtherTable => ({
  table: sql`referral takedown`,
  key: sql`takedown.content_item_id`,
  of: sql`referral.content_item_id`,
  conditions: isTakedownIn(among),
  further: isNewestTakedown('referral'),
});
