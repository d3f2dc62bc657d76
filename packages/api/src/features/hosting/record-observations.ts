import type { EntityManager } from '@mikro-orm/postgresql';
import { resolveHosting, type Hosting, type HostingObservation } from '@meldpunt/domain';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { ContentItem } from '../cases/index.js';
import type { HostingTables } from './hosting.tables.js';

/** A new observation without id, with an optional note. */
export type NewObservation = Omit<HostingObservation, 'id'> & { readonly note?: string | null };

/**
 * Appends observations to an item and updates the conclusion from all observations of the item. The case must be
 * locked. Observations are never overwritten; the domain rules draw the conclusion.
 */
export async function recordObservations(
  em: EntityManager,
  context: Actor & Pick<ActingContext, 'newId'>,
  item: ContentItem,
  observations: readonly NewObservation[],
): Promise<Hosting> {
  const tables = em.getKysely<HostingTables>();
  const now = context.clock();
  if (observations.length > 0) {
    await tables
      .insertInto('hosting_observation')
      .values(
        observations.map((observation) => ({
          id: context.newId(),
          content_item_id: item.id,
          source: observation.source,
          observed_at: observation.observedAt,
          country: observation.country,
          ip_address: observation.ipAddress,
          provider: observation.provider,
          is_proxy: observation.isProxy,
          is_anycast: observation.isAnycast,
          as_number: typeof observation.asNumber === 'number' ? `${observation.asNumber}` : null,
          network: observation.network,
          note: observation.note ?? null,
          recorded_at: now,
          recorded_by: context.viewer?.id ?? null,
        })),
      )
      .execute();
  }
  const rows = await tables
    .selectFrom('hosting_observation')
    .selectAll()
    .where('content_item_id', '=', item.id)
    .execute();
  const hosting = resolveHosting(rows.map(observationOf), { at: now });
  await tables.updateTable('content_item').set(columnsOf(hosting)).where('id', '=', item.id).execute();
  await recordAudit(em, context, {
    action: 'HOSTING_OBSERVED',
    subject: 'CONTENT_ITEM',
    subjectId: item.id,
    caseId: item.caseId,
    details: {
      sources: [...new Set(observations.map(({ source }) => source))],
      kind: hosting.kind,
      country: hosting.country,
      decidedBy: hosting.decidedBy,
    },
  });
  return hosting;
}

/** Converts a stored observation for the domain rules. */
const observationOf = (row: {
  id: string;
  source: HostingObservation['source'];
  observed_at: Date;
  country: HostingObservation['country'];
  ip_address: string | null;
  provider: string | null;
  is_proxy: boolean;
  is_anycast: boolean;
  as_number: string | null;
  network: HostingObservation['network'];
}): HostingObservation => ({
  id: row.id,
  source: row.source,
  observedAt: row.observed_at,
  country: row.country,
  ipAddress: row.ip_address,
  provider: row.provider,
  isProxy: row.is_proxy,
  isAnycast: row.is_anycast,
  asNumber: row.as_number === null ? null : Number(row.as_number),
  network: row.network,
});

const columnsOf = (hosting: Hosting) => ({
  hosting_kind: hosting.kind,
  hosting_country: hosting.country,
  hosting_countries: [...hosting.countries],
  hosting_confidence: hosting.confidence,
  hosting_provider: hosting.provider,
  hosting_proxy_operator: hosting.proxyOperator,
  hosting_decided_by: [...hosting.decidedBy],
  hosting_evidence: [...hosting.evidence],
  hosting_as_of: hosting.asOf,
});
