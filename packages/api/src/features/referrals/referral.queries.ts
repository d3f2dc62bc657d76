import { readReference } from '@meldpunt/domain';
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely, pageLimit } from '../../platform/database/kysely.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { counted, maxTotal, type CountedConnection } from '../../platform/graphql/totals.js';
import { maySeeReferral } from './lock-referral.js';
import { conditionsOf } from './referral-filter.js';
import type { ReferralFilter } from './referral.inputs.js';
import type { ReferralTables } from './referral.entity.js';
import { columnsOfReferral, presentReferral, type ReferralType } from './referral.type.js';

type Key = readonly [band: number, createdAt: Date, id: string];

/** One page of the referrals that the viewer may see, urgent first, then oldest first, in one statement. */
export async function referralPage(
  filter: ReferralFilter | null,
  page: PageArguments,
  context: RequestContext,
): Promise<CountedConnection<ReferralType>> {
  const { first, after } = pageFrom(page, readKey);
  const conditions = conditionsOf(filter ?? {}, context);
  const place = after === null ? [] : [behind(after)];
  const rows = await narrowed(
    kysely<ReferralTables>(context.em).selectFrom('referral').select(columnsOfReferral),
    [...conditions, ...place],
  )
    .orderBy('queueBand')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(pageLimit(first, filter !== null))
    .execute();
  const found = connection(
    rows,
    first,
    (row) => [row.queueBand, row.createdAt, row.id],
    (row) => presentReferral(row, context.viewer),
  );
  return counted(found, () => countReferrals(conditions, context));
}

const behind = ([band, createdAt, id]: Key): RawBuilder<boolean> =>
  sql`(queue_band, created_at, id) > (${band}::smallint, ${createdAt}::timestamptz, ${id}::uuid)`;

const narrowed = <Output>(
  query: SelectQueryBuilder<ReferralTables, 'referral', Output>,
  conditions: readonly RawBuilder<boolean>[],
): SelectQueryBuilder<ReferralTables, 'referral', Output> =>
  conditions.reduce((rest, condition) => rest.where(condition), query);

/** Counts the referrals that meet the conditions, up to one more than the maximum total. */
async function countReferrals(
  conditions: readonly RawBuilder<boolean>[],
  { em }: RequestContext,
): Promise<number> {
  const found = await kysely<ReferralTables>(em)
    .selectFrom(
      narrowed(kysely<ReferralTables>(em).selectFrom('referral').select('id'), conditions)
        .limit(maxTotal + 1)
        .as('found'),
    )
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(found.count);
}

/** The id of the referral with this reference as people say or type it; `null` if there is none. */
export async function referralIdByReference(text: string, { em }: RequestContext): Promise<string | null> {
  const read = readReference(text);
  if (read?.kind !== 'REFERRAL')
    throw badInput('reference', '`reference` is not the reference of a referral.');
  const found = await kysely<ReferralTables>(em)
    .selectFrom('referral')
    .select('id')
    .where('reference', '=', read.reference)
    .executeTakeFirst();
  return found?.id ?? null;
}

/** One referral. `null` if there is none or the viewer may not see it. */
export async function referralById(id: string, { em, viewer }: RequestContext): Promise<ReferralType | null> {
  if (!isId(id)) return null;
  const row = await kysely<ReferralTables>(em)
    .selectFrom('referral')
    .select(columnsOfReferral)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined && maySeeReferral(viewer, row) ? presentReferral(row, viewer) : null;
}

function readKey([band, createdAt, id]: readonly unknown[]): Key | null {
  const at = instantIn(createdAt);
  return (band === 0 || band === 1) && at !== null && isId(id) ? [band, at, id] : null;
}
