import { Permission, readSearch, type SearchReading } from '@meldpunt/domain';
import { sql } from 'kysely';
import { getPublicSuffix } from 'tldts';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { caseById } from '../cases/index.js';
import { referralSeen } from '../referrals/index.js';
import { lookupOf, maxMatches, type Lookup } from './search-lookups.js';
import type { SearchHitType, SearchMatchType, SearchResultType } from './search.type.js';

interface Row {
  readonly caseId: string;
  readonly itemId: string | null;
  readonly referralId: string | null;
  readonly value: string;
  readonly startedAt: Date;
}

interface Found {
  readonly id: string;
  readonly caseId: string;
  referralId: string | null;
  readonly rank: number;
  readonly startedAt: Date;
  readonly matches: SearchMatchType[];
}

/** The ids of what a search returned, for the audit trail. */
export interface Searched extends SearchResultType {
  readonly ids: readonly string[];
}

/**
 * Looks a text up in every way that it can be read, with one statement for each reading. A caseworker finds cases; the
 * liaison finds referrals to police.
 */
export async function searchFor(text: string, first: number, context: RequestContext): Promise<Searched> {
  const isOfPolice = !may(context.viewer, Permission.CASE_LIST);
  const readings = readSearch(text, (hostname) => getPublicSuffix(hostname, { allowPrivateDomains: true }));
  const found = new Map<string, Found>();
  let isCut = false;
  for (const [rank, reading] of readings.entries()) {
    const lookup = lookupOf(reading, isOfPolice);
    if (lookup === null) continue;
    const { rows, lookedUp } = await rowsOf(lookup, isOfPolice, first, context);
    isCut ||= rows.length > first || lookedUp >= maxMatches;
    for (const row of rows) addTo(found, row, reading, rank, isOfPolice);
  }
  const sorted = [...found.values()].sort(
    (one, other) => one.rank - other.rank || other.startedAt.getTime() - one.startedAt.getTime(),
  );
  const shown = sorted.slice(0, first);
  return {
    ids: shown.map(({ id }) => id),
    readAs: readings.map(({ kind, value }) => ({ kind, value })),
    hits: await Promise.all(shown.map((each) => hitOf(each, isOfPolice, context))),
    hasMore: isCut || sorted.length > first,
  };
}

/**
 * The newest cases, or referrals to police, of a lookup, each once with one of its matches, and how many matches the
 * lookup considered. With `maxMatches` of them there may be more, and newer ones.
 */
async function rowsOf(
  lookup: Lookup,
  isOfPolice: boolean,
  first: number,
  { em }: RequestContext,
): Promise<{ readonly rows: readonly Row[]; readonly lookedUp: number }> {
  const subject = isOfPolice
    ? sql`join referral_fact subject on subject.case_id = found.case_id
        and subject.kind in ('POLICE', 'POLICE_ABROAD')
        and (found.item_id is null or subject.content_item_id = found.item_id)
        and (found.referral_id is null or subject.id = found.referral_id)`
    : sql`join case_fact subject on subject.id = found.case_id`;
  const startedAt = sql.ref(isOfPolice ? 'subject.created_at' : 'subject.opened_at');
  const { rows } = await sql<Partial<Row> & { readonly lookedUp: string }>`
    with found as (${lookup})
    select counted.looked_up, each_once.*
    from (select count(*) as looked_up from found) counted
    left join (
      select distinct on (subject.id) found.case_id, found.item_id, found.value, ${startedAt} as started_at,
        ${isOfPolice ? sql`subject.id` : sql`found.referral_id`} as referral_id
      from found ${subject}
      order by subject.id, found.item_id
    ) each_once on true
    order by started_at desc, case_id limit ${Math.min(first + 1, maxMatches)}
  `.execute(kysely(em));
  return {
    rows: rows.filter((row): row is typeof row & Row => row.caseId !== null),
    lookedUp: Number(rows[0]?.lookedUp ?? 0),
  };
}

function addTo(
  found: Map<string, Found>,
  row: Row,
  { kind }: SearchReading,
  rank: number,
  isOfPolice: boolean,
): void {
  const id = isOfPolice ? String(row.referralId) : row.caseId;
  const match = { kind, value: row.value, contentItemId: row.itemId };
  const known = found.get(id);
  if (known === undefined)
    found.set(id, {
      id,
      caseId: row.caseId,
      referralId: row.referralId,
      rank,
      startedAt: row.startedAt,
      matches: [match],
    });
  else {
    known.referralId ??= row.referralId;
    known.matches.push(match);
  }
}

async function hitOf(
  { caseId, referralId, matches }: Found,
  isOfPolice: boolean,
  { loaders }: RequestContext,
): Promise<SearchHitType> {
  const [found, referral] = await Promise.all([
    isOfPolice ? null : loaders.use(caseById).load(caseId),
    referralId === null ? null : loaders.use(referralSeen).load(referralId),
  ]);
  return { case: found, referral, matches };
}
