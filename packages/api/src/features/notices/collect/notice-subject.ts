import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountryCode, ReferralStatus } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';

/** A referral to a provider, with the facts for its notice. */
export interface NoticeSubject {
  readonly referralId: string;
  readonly caseId: string;
  readonly contentItemId: string;
  readonly status: ReferralStatus;
  readonly country: CountryCode | null;
  readonly url: string;
  readonly hostname: string | null;
  readonly provider: string | null;
  /** The IP addresses behind the hosting conclusion, without those of proxies. */
  readonly ipAddresses: readonly string[];
}

/** Reads the facts for a notice. Returns `null` if there is no such referral to a provider. */
export async function readSubject(em: EntityManager, referralId: string): Promise<NoticeSubject | null> {
  const { rows } = await sql<NoticeSubject>`
    select referral.id as "referralId", referral.case_id, item.id as "contentItemId", referral.status,
      referral.country, item.url, item.hostname, item.hosting_provider as provider,
      array(
        select distinct seen.ip_address from hosting_fact as seen
        where seen.content_item_id = item.id and seen.ip_address is not null and not seen.is_proxy
          and (seen.id::text = any (item.hosting_evidence) or cardinality(item.hosting_evidence) = 0)
        order by seen.ip_address
      ) as "ipAddresses"
    from referral_fact as referral join item_fact as item on item.id = referral.content_item_id
    where referral.id = ${referralId} and referral.kind = 'HOSTING_PROVIDER'
  `.execute(kysely(em));
  return rows[0] ?? null;
}
