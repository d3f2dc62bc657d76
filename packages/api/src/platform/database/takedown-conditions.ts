import { statusesOfClearance, type ClearanceState } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import { isAnyOf } from './is-any-of.js';

/** SQL condition: the row `takedown` is a gated takedown in any of these states of clearance. */
export const isTakedownIn = (among: readonly ClearanceState[]): RawBuilder<boolean> =>
  sql`(takedown.kind = 'HOSTING_PROVIDER' and takedown.gate is not null
    and ${isAnyOf('takedown.status', statusesOfClearance(among))})`;

/** SQL condition: `takedown` is the newest gated takedown of its item in the table. It decides, as in `Referral.clearance`. */
export const isNewestTakedown = (table: 'referral' | 'referral_fact'): RawBuilder<boolean> =>
  sql`not exists (
    select from ${sql.table(table)} newer where newer.content_item_id = takedown.content_item_id
      and newer.kind = 'HOSTING_PROVIDER' and newer.gate is not null and newer.created_at > takedown.created_at
  )`;
