import type { EntityManager } from '@mikro-orm/postgresql';
import { resolveHosting, type Hosting, type HostingObservation } from '@meldpunt/domain';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { setHosting, type ContentItem } from '../cases/index.js';
import type { HostingTables } from './hosting.tables.js';

/** An observation that has no id yet, with what a person wrote beside it. */
export type NewObservation = Omit<HostingObservation, 'id'> & { readonly note?: string | null };

/**
 * Appends observations to an item whose case is locked, and draws the conclusion anew from all of them.
 * Nothing observed is ever overwritten; the conclusion is the domain's.
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
  await setHosting(em, item.id, hosting);
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

/** A stored observation as the rules read it. */
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
