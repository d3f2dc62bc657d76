import { Permission } from '@meldpunt/domain';
import { sql } from 'kysely';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { maySeeReferral } from './lock-referral.js';
import type { ReferralFilter } from './referral.inputs.js';
import type { ReferralTables } from './referral.entity.js';
import { columnsOfReferral, presentReferral, type ReferralType } from './referral.type.js';

type Key = readonly [band: number, createdAt: Date, id: string];

/** One page of the referrals that the viewer may see, urgent first, then oldest first, in one statement. */
export async function referralPage(
  filter: ReferralFilter | null,
  page: PageArguments,
  context: RequestContext,
): Promise<Connection<ReferralType>> {
  const { first, after } = pageFrom(page, readKey);
  const { kind, status, country, dueBefore, dueFrom } = filter ?? {};
  const onlyPolice = !may(context.viewer, Permission.REFERRAL_READ_ANY);
  const rows = await kysely<ReferralTables>(context.em)
    .selectFrom('referral')
    .select(columnsOfReferral)
    .$if(onlyPolice, (query) => query.where(sql<boolean>`kind in ('POLICE', 'POLICE_ABROAD')`))
    .$if(Boolean(kind), (query) => query.where('kind', '=', sql<never>`any (${kind})`))
    .$if(Boolean(status), (query) => query.where('status', '=', sql<never>`any (${status})`))
    .$if(Boolean(country), (query) => query.where('country', '=', country as never))
    .$if(Boolean(dueBefore), (query) => query.where('dueAt', '<', dueBefore as Date))
    .$if(Boolean(dueFrom), (query) => query.where('dueAt', '>=', dueFrom as Date))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(queue_band, created_at, id) > (${after?.[0]}::smallint, ${after?.[1]}::timestamptz, ${after?.[2]}::uuid)`,
      ),
    )
    .orderBy('queueBand')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(first + 1)
    .execute();
  return connection(
    rows,
    first,
    (row) => [row.queueBand, row.createdAt, row.id],
    (row) => presentReferral(row, context.viewer),
  );
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
