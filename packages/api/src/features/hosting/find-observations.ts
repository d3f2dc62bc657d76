import type { EntityManager } from '@mikro-orm/postgresql';
import { HostingSource, type CountryCode } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { HostingTables } from './hosting-observation.entity.js';

/** Returns the IP addresses from the newest look-up of an item, or the network where no IP address is known. */
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

/** Returns the latest IP address of an item that was observed in one of these countries; never the address of a proxy. */
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
