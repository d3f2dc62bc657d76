import { QueueBand, type ClearanceState, type DeadlineStage } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { isAtStage } from '../../platform/database/deadline-stages.js';
import { isAnyOf } from '../../platform/database/is-any-of.js';
import { isNewestTakedown, isTakedownIn } from '../../platform/database/takedown-conditions.js';
import { badInput } from '../../platform/graphql/access-error.js';
import { isId } from '../../platform/graphql/connection.js';
import { awaitsOnlyOthersOpinions } from './awaited-opinions.js';
import type { CaseFilter } from './case.inputs.js';
import { closestRelated } from './closest-related.js';

/** SQL conditions on a row of `hotline_case`. */
type Conditions = readonly RawBuilder<boolean>[];

/** The conditions of a filter. All of them must hold. */
export interface CaseConditions {
  /** On columns that the indexes of the orders include. */
  readonly indexed: Conditions;
  /** On the hostname and on rows of other tables. */
  readonly others: Conditions;
  /** Whether one of them names the ids of the only cases that can match. */
  readonly nameIds: boolean;
}

export const allOf = ({ indexed, others }: CaseConditions): Conditions => [...indexed, ...others];

/**
 * Returns the conditions of a filter. Conditions on items, deadlines and takedowns need one statement each, related cases
 * need two, all others none.
 */
export async function conditionsOf(filter: CaseFilter, context: RequestContext): Promise<CaseConditions> {
  const now = context.clock();
  const { hostnameContains, relatedTo } = filter;
  const found = await Promise.all(otherTables(filter, now).map((other) => ofOtherTable(other, context)));
  return {
    indexed: ownColumns(filter, now),
    others: [
      ...(hostnameContains ? [sql<boolean>`hostname ilike ${`%${literal(hostnameContains)}%`}`] : []),
      ...found.map(({ condition }) => condition),
      ...awaitingOpinion(filter, context),
      ...(relatedTo ? [await isRelatedTo(relatedTo, context)] : []),
    ],
    nameIds: Boolean(relatedTo) || found.some(({ nameIds }) => nameIds),
  };
}

const bands = Object.values(QueueBand);

function ownColumns(filter: CaseFilter, now: Date): Conditions {
  const { status, band, assigneeId, isClaimed } = filter;
  const { openedFrom, openedBefore, changedFrom, changedBefore } = filter;
  const conditions: RawBuilder<boolean>[] = [];
  if (status) conditions.push(isAnyOf('status', status));
  if (band)
    conditions.push(
      isAnyOf(
        'queueBand',
        band.map((each) => bands.indexOf(each)),
      ),
    );
  if (openedFrom) conditions.push(sql`opened_at >= ${openedFrom}`);
  if (openedBefore) conditions.push(sql`opened_at < ${openedBefore}`);
  if (changedFrom) conditions.push(sql`changed_at >= ${changedFrom}`);
  if (changedBefore) conditions.push(sql`changed_at < ${changedBefore}`);
  if (assigneeId)
    conditions.push(
      sql`(assignee_id = ${idIn('assigneeId', assigneeId)}::uuid and lease_expires_at > ${now})`,
    );
  if (isClaimed === true) conditions.push(sql`lease_expires_at > ${now}`);
  if (isClaimed === false) conditions.push(sql`(lease_expires_at is null or lease_expires_at <= ${now})`);
  return conditions;
}

/** Rows of another table, of which the case must have one. */
interface OtherTable {
  readonly table: RawBuilder<unknown>;
  readonly caseId: RawBuilder<unknown>;
  /** Conditions on columns of the table alone. */
  readonly conditions: RawBuilder<unknown>;
  /** A further condition that needs other rows. */
  readonly further?: RawBuilder<unknown>;
}

const otherTables = (filter: CaseFilter, now: Date): readonly OtherTable[] => [
  ...ofItems(filter),
  ...(filter.stage ? [withDeadlineAt(filter.stage, now)] : []),
  ...(filter.clearance ? [withTakedownIn(filter.clearance)] : []),
];

/** Up to this many rows of another table are found before the cases. */
const maxFew = 2_000;

/**
 * The condition that a case has such a row. If there are few, it names the ids. The statement of the rows is planned for
 * all of them, so that few are found by an index, and reads only up to the maximum.
 */
async function ofOtherTable(
  { table, caseId, conditions, further = sql`true` }: OtherTable,
  { em }: RequestContext,
): Promise<{ readonly condition: RawBuilder<boolean>; readonly nameIds: boolean }> {
  const { rows } = await sql<{ readonly caseId: string }>`
    with found as materialized (select ${caseId} as case_id from ${table} where ${conditions})
    select case_id from found limit ${maxFew + 1}
  `.execute(kysely(em));
  const exists = sql<boolean>`exists (
    select from ${table} where ${caseId} = hotline_case.id and ${conditions} and ${further})`;
  if (rows.length > maxFew) return { condition: exists, nameIds: false };
  const ids = [...new Set(rows.map((row) => row.caseId))];
  return { condition: sql`(hotline_case.id = any (${ids}::uuid[]) and ${exists})`, nameIds: true };
}

/** One item must match all conditions on items. */
function ofItems({ country, classification, hostingKind, opinions }: CaseFilter): readonly OtherTable[] {
  const conditions: RawBuilder<boolean>[] = [];
  if (country)
    conditions.push(sql`(hosting_country = ${country} or hosting_countries @> array[${country}]::text[])`);
  if (classification) conditions.push(sql`classification = ${classification}`);
  if (hostingKind) conditions.push(sql`hosting_kind = ${hostingKind}`);
  if (opinions) conditions.push(isAnyOf('opinions', opinions));
  if (conditions.length === 0) return [];
  return [
    {
      table: sql`content_item`,
      caseId: sql`content_item.case_id`,
      conditions: sql.join(conditions, sql` and `),
    },
  ];
}

const withDeadlineAt = (among: readonly DeadlineStage[], now: Date): OtherTable => ({
  table: sql`deadline_fact`,
  caseId: sql`subject_id`,
  conditions: sql`subject_type = 'CASE' and code is not null and ${isAtStage(among, now)}`,
});

const withTakedownIn = (among: readonly ClearanceState[]): OtherTable => ({
  table: sql`referral_fact takedown`,
  caseId: sql`takedown.case_id`,
  conditions: isTakedownIn(among),
  further: isNewestTakedown('referral_fact'),
});

function awaitingOpinion({ awaitsMyOpinion }: CaseFilter, { viewer }: RequestContext): Conditions {
  if (typeof awaitsMyOpinion !== 'boolean') return [];
  const awaits = sql<boolean>`(status = 'AWAITING_SECOND_OPINION'
    and not ${awaitsOnlyOthersOpinions(sql.ref('hotline_case.id'), viewer?.id ?? '')})`;
  return [awaitsMyOpinion ? awaits : sql`not ${awaits}`];
}

async function isRelatedTo(caseId: string, { em }: RequestContext): Promise<RawBuilder<boolean>> {
  const [found] = await closestRelated(em, [idIn('relatedTo', caseId)]);
  return sql`hotline_case.id = any (${(found?.related ?? []).map(({ row }) => row.caseId)}::uuid[])`;
}

function idIn(field: 'assigneeId' | 'relatedTo', id: string): string {
  if (!isId(id)) throw badInput(`filter.${field}`, `\`${field}\` is not an id.`);
  return id;
}

/** Escapes the wildcards of `like`. Throws if the text is shorter than 2 or longer than 253 characters. */
function literal(text: string): string {
  if (text.length < 2 || text.length > 253)
    throw badInput('filter.hostnameContains', '`hostnameContains` is 2 to 253 characters.');
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
