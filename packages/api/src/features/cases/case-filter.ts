import { QueueBand, type ClearanceState, type DeadlineStage } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { isAtStage } from '../../platform/database/deadline-stages.js';
import type { Conditions, PageConditions } from '../../platform/database/find-page.js';
import { hasRowIn, type OtherTable } from '../../platform/database/has-row-in.js';
import { isAnyOf } from '../../platform/database/is-any-of.js';
import { isNewestTakedown, isTakedownIn } from '../../platform/database/takedown-conditions.js';
import { badInput } from '../../platform/graphql/access-error.js';
import { isId } from '../../platform/graphql/connection.js';
import { awaitsOnlyOthersOpinions } from './awaited-opinions.js';
import type { CaseFilter } from './case.inputs.js';
import { closestRelated } from './closest-related.js';

/**
 * Returns the conditions of a filter. Conditions on items, hostnames, deadlines and takedowns need one statement each, related
 * cases need two, all others none.
 */
export async function conditionsOf(filter: CaseFilter, context: RequestContext): Promise<PageConditions> {
  const now = context.clock();
  const { relatedTo } = filter;
  const found = await Promise.all(otherTables(filter, now).map((other) => hasRowIn(other, context.em)));
  return {
    indexed: ownColumns(filter, now),
    others: [
      ...found.map(({ condition }) => condition),
      ...awaitingOpinion(filter, context),
      ...(relatedTo ? [await isRelatedTo(relatedTo, context)] : []),
    ],
    nameIds: Boolean(relatedTo) || found.some(({ nameIds }) => nameIds),
  };
}

const bands = Object.values(QueueBand);

function ownColumns(filter: CaseFilter, now: Date): Conditions {
  const { status, band, assigneeId, isClaimed, awaitsMyOpinion } = filter;
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
  if (awaitsMyOpinion === true) conditions.push(awaitsSecondOpinion);
  if (isClaimed === true) conditions.push(sql`lease_expires_at > ${now}`);
  if (isClaimed === false) conditions.push(sql`(lease_expires_at is null or lease_expires_at <= ${now})`);
  return conditions;
}

const ofCase = sql<string>`hotline_case.id`;

const otherTables = (filter: CaseFilter, now: Date): readonly OtherTable[] => [
  ...ofItems(filter),
  ...(filter.hostnameContains ? [withHostname(filter.hostnameContains)] : []),
  ...(filter.stage ? [withDeadlineAt(filter.stage, now)] : []),
  ...(filter.clearance ? [withTakedownIn(filter.clearance)] : []),
];

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
      key: sql`content_item.case_id`,
      of: ofCase,
      conditions: sql.join(conditions, sql` and `),
    },
  ];
}

/** The indexes of the orders do not include the hostname, so it is looked up in the row, as in another table. */
const withHostname = (part: string): OtherTable => ({
  table: sql`hotline_case named`,
  key: sql`named.id`,
  of: ofCase,
  conditions: sql`named.hostname ilike ${`%${literal(part)}%`}`,
});

const withDeadlineAt = (among: readonly DeadlineStage[], now: Date): OtherTable => ({
  table: sql`deadline_fact`,
  key: sql`subject_id`,
  of: ofCase,
  conditions: sql`subject_type = 'CASE' and code is not null and ${isAtStage(among, now)}`,
});

const withTakedownIn = (among: readonly ClearanceState[]): OtherTable => ({
  table: sql`referral_fact takedown`,
  key: sql`takedown.case_id`,
  of: ofCase,
  conditions: isTakedownIn(among),
  further: isNewestTakedown('referral_fact'),
});

const awaitsSecondOpinion = sql<boolean>`status = 'AWAITING_SECOND_OPINION'`;

/** Whether the viewer may give the opinion that a case waits for. If so, `ownColumns` has the condition on the status. */
function awaitingOpinion({ awaitsMyOpinion }: CaseFilter, { viewer }: RequestContext): Conditions {
  if (typeof awaitsMyOpinion !== 'boolean') return [];
  const onlyOthers = awaitsOnlyOthersOpinions(ofCase, viewer?.id ?? '');
  return [
    awaitsMyOpinion
      ? sql<boolean>`not ${onlyOthers}`
      : sql<boolean>`(not ${awaitsSecondOpinion} or ${onlyOthers})`,
  ];
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
