import { readReference } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import { allOf, findPage, type PageConditions, type PageOrder } from '../../platform/database/find-page.js';
import { kysely } from '../../platform/database/kysely.js';
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
import type { Referral, ReferralTables } from './referral.entity.js';
import { columnsOfReferral, presentReferral, type ReferralType } from './referral.type.js';

type Key = readonly [band: number, createdAt: Date, id: string];
type Row = Pick<Referral, (typeof columnsOfReferral)[number]>;

/** Must match an index and the cursor. */
const order: PageOrder = { isDescending: false, columns: ['queueBand', 'createdAt', 'id'] };

/**
 * One page of the referrals that the viewer may see, urgent first, then oldest first: one statement, or two with a filter, and
 * that of `conditionsOf`.
 */
export async function referralPage(
  filter: ReferralFilter | null,
  page: PageArguments,
  context: RequestContext,
): Promise<CountedConnection<ReferralType>> {
  const { first, after } = pageFrom(page, readKey);
  const conditions = await conditionsOf(filter ?? {}, context);
  const rows = await findPage<Row>(
    {
      table: 'referral',
      columns: columnsOfReferral,
      order,
      conditions,
      after,
      limit: first + 1,
      isFiltered: filter !== null,
    },
    context.em,
  );
  const found = connection(
    rows,
    first,
    (row) => [row.queueBand, row.createdAt, row.id],
    (row) => presentReferral(row, context.viewer),
  );
  return counted(found, () => countReferrals(conditions, context));
}

/** Counts the referrals that meet the conditions, up to one more than the maximum total. */
async function countReferrals(conditions: PageConditions, { em }: RequestContext): Promise<number> {
  const matching = allOf(conditions).reduce(
    (query, condition) => query.where(condition),
    kysely<ReferralTables>(em).selectFrom('referral').select('id'),
  );
  const found = await kysely<ReferralTables>(em)
    .selectFrom(matching.limit(maxTotal + 1).as('found'))
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
