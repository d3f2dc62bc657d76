import type { SearchReading } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import { targetOfAddress } from '../cases/index.js';

/** The most matches of one reading that are considered. */
export const maxMatches = 200;

/** A statement that selects `case_id`, `item_id`, `referral_id` and `value`. */
export type Lookup = RawBuilder<unknown>;

/** Returns the lookup of a reading. `null` if such values are not visible to the viewer: `isOfPolice` is the liaison. */
export function lookupOf(reading: SearchReading, isOfPolice: boolean): Lookup | null {
  switch (reading.kind) {
    case 'REFERENCE':
      return ofReference(reading.of, reading.value, isOfPolice);
    case 'ADDRESS':
      return itemsWhere(sql`identity_key = ${targetOfAddress(reading.address).key}`, sql.ref('url'));
    case 'HOSTNAME':
      return itemsWhere(sql`hostname_reversed = ${reversed(reading.value)}`, sql.ref('hostname'));
    case 'DOMAIN':
      return ofDomain(reading.value);
    case 'IP_ADDRESS':
      return itemsObserved(sql`ip_address = ${reading.value}`, sql.ref('ip_address'));
    case 'NETWORK':
      return itemsObserved(sql`as_number = ${reading.value}::bigint`, sql`'AS' || as_number`);
    case 'PROVIDER':
      return itemsWhere(
        begins('hosting_provider_lower', sql`lower(${reading.value}::text)`),
        sql.ref('hosting_provider'),
      );
    case 'PARTNER_REFERENCE':
      return ofPartner(reading.value, isOfPolice);
  }
}

const itemsWhere = (condition: RawBuilder<unknown>, value: RawBuilder<unknown>): Lookup => sql`
  select case_id, id as item_id, null::uuid as referral_id, ${value} as value
  from item_fact where ${condition} limit ${maxMatches}`;

const itemsObserved = (condition: RawBuilder<unknown>, value: RawBuilder<unknown>): Lookup => sql`
  select item.case_id, item.id as item_id, null::uuid as referral_id, observed.value
  from (
    select content_item_id, ${value} as value from hosting_fact where ${condition} limit ${maxMatches}
  ) observed join item_fact item on item.id = observed.content_item_id`;

/** The domain itself, and the range of the names that end with a dot and the domain. */
function ofDomain(domain: string): Lookup {
  const below = sql`${`${reversed(domain)}.`}::text`;
  return sql`
    (${itemsWhere(sql`hostname_reversed = ${reversed(domain)}`, sql.ref('hostname'))})
    union all
    (${itemsWhere(begins('hostname_reversed', below), sql.ref('hostname'))})`;
}

function ofReference(of: string, reference: string, isOfPolice: boolean): Lookup | null {
  if (of === 'CASE')
    return sql`select id as case_id, null::uuid as item_id, null::uuid as referral_id, reference as value
      from case_fact where reference = ${reference}`;
  if (of === 'REFERRAL')
    return sql`select case_id, null::uuid as item_id, id as referral_id, reference as value
      from referral_fact where reference = ${reference}`;
  return isOfPolice
    ? null
    : sql`select item.case_id, item.id as item_id, null::uuid as referral_id, notice.reference as value
        from notice_fact notice
        join notice_item_fact sent on sent.notice_id = notice.id
        join item_fact item on item.id = sent.content_item_id
        where notice.reference = ${reference} limit ${maxMatches}`;
}

/** Only the liaison sees references of police, and no others. The exchange counts its reports and contents. */
function ofPartner(text: string, isOfPolice: boolean): Lookup {
  const visible = isOfPolice
    ? sql`kind in ('POLICE', 'POLICE_ABROAD')`
    : sql`kind not in ('POLICE', 'POLICE_ABROAD')`;
  const ofRecipients = sql`
    select case_id, null::uuid as item_id, id as referral_id, recipient_reference as value from referral_fact
    where recipient_reference_lower = lower(${text}) and ${visible} limit ${maxMatches}`;
  if (isOfPolice) return ofRecipients;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  const ofExchange = (condition: RawBuilder<unknown>, value: RawBuilder<unknown>): Lookup => sql`(
    select case_id, content_item_id as item_id, referral_id, ${value} as value from iccam_item_fact
    where case_id is not null and ${condition} limit ${maxMatches})`;
  return sql.join(
    [
      sql`(${ofRecipients})`,
      ofExchange(sql`lower(reference) = lower(${text})`, sql.ref('reference')),
      ...(number > 0
        ? [
            ofExchange(sql`report_id = ${number}`, sql`report_id::text`),
            ofExchange(sql`content_id = ${number}`, sql`content_id::text`),
          ]
        : []),
    ],
    sql` union all `,
  );
}

const reversed = (text: string): string => [...text].reverse().join('');

/** The greatest character: every text that begins with a prefix comes before the prefix with it. */
const greatest = String.fromCodePoint(0x10_ffff);

/**
 * SQL condition: the column begins with a text. Not `like`, with which a role with row-level security reads every row.
 */
const begins = (column: string, prefix: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${sql.ref(column)} ~>=~ ${prefix} and ${sql.ref(column)} ~<~ (${prefix} || ${greatest}))`;
