import type { EntityManager } from '@mikro-orm/postgresql';
import type { Hosting } from '@meldpunt/domain';
import type { CaseTables } from './case.tables.js';

/** Stores where an item is hosted, as concluded from all that was observed. Its case must be locked. */
export async function setHosting(em: EntityManager, itemId: string, hosting: Hosting): Promise<void> {
  await em
    .getKysely<CaseTables>()
    .updateTable('content_item')
    .set({
      hosting_kind: hosting.kind,
      hosting_country: hosting.country,
      hosting_countries: [...hosting.countries],
      hosting_confidence: hosting.confidence,
      hosting_provider: hosting.provider,
      hosting_proxy_operator: hosting.proxyOperator,
      hosting_decided_by: [...hosting.decidedBy],
      hosting_evidence: [...hosting.evidence],
      hosting_as_of: hosting.asOf,
    })
    .where('id', '=', itemId)
    .execute();
}
