import { Permission, type ClearanceState } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext } from '../../platform/context.js';
import { isAnyOf } from '../../platform/database/is-any-of.js';
import { isNewestTakedown, isTakedownIn } from '../../platform/database/takedown-conditions.js';
import { badInput } from '../../platform/graphql/access-error.js';
import { isId } from '../../platform/graphql/connection.js';
import type { ReferralFilter } from './referral.inputs.js';

/** Returns the SQL conditions on a row of `referral`: of the filter, and of what the viewer may see. */
export function conditionsOf(
  filter: ReferralFilter,
  { viewer }: RequestContext,
): readonly RawBuilder<boolean>[] {
  const { kind, status, country, isUrgent, caseId, clearance } = filter;
  const { dueFrom, dueBefore, createdFrom, createdBefore, changedFrom, changedBefore } = filter;
  const conditions: RawBuilder<boolean>[] = [];
  if (!may(viewer, Permission.REFERRAL_READ_ANY)) conditions.push(sql`kind in ('POLICE', 'POLICE_ABROAD')`);
  if (kind) conditions.push(isAnyOf('kind', kind));
  if (status) conditions.push(isAnyOf('status', status));
  if (country) conditions.push(sql`country = ${country}`);
  if (typeof isUrgent === 'boolean') conditions.push(sql`queue_band = ${isUrgent ? 0 : 1}`);
  if (caseId) {
    if (!isId(caseId)) throw badInput('filter.caseId', '`caseId` is not an id.');
    conditions.push(sql`case_id = ${caseId}::uuid`);
  }
  if (clearance) conditions.push(hasTakedownIn(clearance));
  if (dueFrom) conditions.push(sql`due_at >= ${dueFrom}`);
  if (dueBefore) conditions.push(sql`due_at < ${dueBefore}`);
  if (createdFrom) conditions.push(sql`created_at >= ${createdFrom}`);
  if (createdBefore) conditions.push(sql`created_at < ${createdBefore}`);
  if (changedFrom) conditions.push(sql`status_since >= ${changedFrom}`);
  if (changedBefore) conditions.push(sql`status_since < ${changedBefore}`);
  return conditions;
}

const hasTakedownIn = (among: readonly ClearanceState[]): RawBuilder<boolean> =>
  sql`(kind in ('POLICE', 'HOSTING_PROVIDER') and exists (
    select from referral takedown where takedown.content_item_id = referral.content_item_id
      and ${isTakedownIn(among)} and ${isNewestTakedown('referral')}
  ))`;
