import type { EntityManager } from '@mikro-orm/postgresql';
import type { Hosting } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { CaseTables } from './content-item.entity.js';

/** Stores the hosting of an item, concluded from all its observations. The case must be locked. */
export async function setHosting(em: EntityManager, itemId: string, hosting: Hosting): Promise<void> {
  await kysely<CaseTables>(em)
    .updateTable('content_item')
    .set({
      hostingKind: hosting.kind,
      hostingCountry: hosting.country,
      hostingCountries: [...hosting.countries],
      hostingConfidence: hosting.confidence,
      hostingProvider: hosting.provider,
      hostingProxyOperator: hosting.proxyOperator,
      hostingDecidedBy: [...hosting.decidedBy],
      hostingEvidence: [...hosting.evidence],
      hostingAsOf: hosting.asOf,
    })
    .where('id', '=', itemId)
    .execute();
}
