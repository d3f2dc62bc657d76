import { belgium, priorityOf } from '@meldpunt/domain';
import type { Pool } from 'pg';

/** A row as the driver returns it. Its columns are named in the statement. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Row = Record<string, any>;

const provisions = new Map(
  belgium.editions.flatMap((edition) =>
    edition.provisions.map(({ code, article, title }) => [code, { code, article, title: title['EN'] }]),
  ),
);

/** The provisions with these codes, with only these of their fields. */
export const provisionsOf = (
  codes: readonly string[],
  ...fields: readonly ('code' | 'article' | 'title')[]
) =>
  codes.map((code) => {
    const provision = provisions.get(code);
    return Object.fromEntries(fields.map((field) => [field, provision?.[field]]));
  });

export const rowsById = (rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row['id'], row]));

export const cursorOf = (...key: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

export const priorityAt = (row: Row, now: Date) =>
  priorityOf(
    {
      openedAt: row['opened_at'],
      reportCount: row['report_count'],
      immediateDanger: row['queue_band'] === 0,
    },
    now,
  );

/** The decision on the gated takedown of each of these items. */
export async function clearancesOf(pool: Pool, itemIds: readonly string[]) {
  const { rows } = await pool.query(
    `select distinct on (referral.content_item_id) referral.content_item_id, referral.status, decision.review_on::text
     from referral
     left join lateral (
       select review_on from clearance_decision where referral_id = referral.id order by referral_version desc limit 1
     ) decision on true
     where referral.content_item_id = any ($1) and kind = 'HOSTING_PROVIDER' and gate is not null
     order by referral.content_item_id, referral.created_at desc`,
    [itemIds],
  );
  return new Map(
    rows.map(({ content_item_id: item, status, review_on: reviewOn }) => [
      item,
      status === 'AWAITING_CLEARANCE'
        ? { state: 'AWAITING', reviewOn: null }
        : status === 'ON_HOLD'
          ? { state: 'HELD', reviewOn }
          : { state: 'CLEARED', reviewOn: null },
    ]),
  );
}
