import type { EntityManager } from '@mikro-orm/postgresql';
import { HostingSource, type CountryCode } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { HostingTables } from './hosting-observation.entity.js';

/** What the newest look-up of an item gave: its addresses, and networks where no address is known. */
export async function newestLookUp(
  em: EntityManager,
  contentItemId: string,
): Promise<readonly (string | null)[]> {
  const rows = await kysely<HostingTables>(em)
    .selectFrom('hosting_observation')
    .select(['ipAddress', 'network', 'observedAt'])
    .where('contentItemId', '=', contentItemId)
    .where('source', 'in', [HostingSource.DNS, HostingSource.NETWORK])
    .execute();
  const newest = Math.max(...rows.map(({ observedAt }) => observedAt.getTime()));
  return rows
    .filter(({ observedAt }) => observedAt.getTime() === newest)
    .map(({ ipAddress, network }) => ipAddress ?? network);
}

/** The latest network address of an item that was seen in one of some countries; never a proxy's. */
export async function addressSeenIn(
  em: EntityManager,
  contentItemId: string,
  countries: readonly CountryCode[],
): Promise<string | null> {
  const { rows } = await sql<{ ipAddress: string }>`
    select ip_address from hosting_observation
    where content_item_id = ${contentItemId} and ip_address is not null and not is_proxy
      and (country = any (${[...countries]}::text[]) or country is null)
    order by (country is null), observed_at desc limit 1
  `.execute(kysely(em));
  return rows[0]?.ipAddress ?? null;
}
