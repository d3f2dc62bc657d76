import type { EntityManager } from '@mikro-orm/postgresql';
import { resolveHosting, type Hosting, type HostingObservation } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { setHosting, type ContentItem } from '../cases/index.js';
import type { HostingTables } from './hosting-observation.entity.js';

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
  const tables = kysely<HostingTables>(em);
  const now = context.clock();
  if (observations.length > 0) {
    await tables
      .insertInto('hosting_observation')
      .values(
        observations.map((observation) => ({
          id: context.newId(),
          contentItemId: item.id,
          source: observation.source,
          observedAt: observation.observedAt,
          country: observation.country,
          ipAddress: observation.ipAddress,
          provider: observation.provider,
          isProxy: observation.isProxy,
          isAnycast: observation.isAnycast,
          asNumber: typeof observation.asNumber === 'number' ? `${observation.asNumber}` : null,
          network: observation.network,
          note: observation.note ?? null,
          recordedAt: now,
          recordedBy: context.viewer?.id ?? null,
        })),
      )
      .execute();
  }
  const rows = await tables
    .selectFrom('hosting_observation')
    .selectAll()
    .where('contentItemId', '=', item.id)
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

/** Converts a stored observation for the domain rules. */
const observationOf = (row: {
  id: string;
  source: HostingObservation['source'];
  observedAt: Date;
  country: HostingObservation['country'];
  ipAddress: string | null;
  provider: string | null;
  isProxy: boolean;
  isAnycast: boolean;
  asNumber: string | null;
  network: HostingObservation['network'];
}): HostingObservation => ({
  id: row.id,
  source: row.source,
  observedAt: row.observedAt,
  country: row.country,
  ipAddress: row.ipAddress,
  provider: row.provider,
  isProxy: row.isProxy,
  isAnycast: row.isAnycast,
  asNumber: row.asNumber === null ? null : Number(row.asNumber),
  network: row.network,
});
