import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reachability, RedirectKind } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import type { ReachabilityMethod } from './reachability-observation.entity.js';
import type { ReachabilityTables } from './reachability.tables.js';

/** One check of an address. */
export interface NewReachability {
  readonly contentItemId: string;
  readonly observedAt: Date;
  readonly outcome: Reachability;
  readonly httpStatus?: number | null;
  readonly redirect?: RedirectKind | null;
  /** The result from a second network at the same time. */
  readonly elsewhere?: { readonly outcome: Reachability; readonly httpStatus: number | null } | null;
  /** Absent for an observation by a person. */
  readonly method?: Exclude<ReachabilityMethod, 'BY_HAND'>;
}

/** Appends an observation, by the signed-in viewer or by the system. The removal watch applies the consequences. */
export async function recordReachability(
  em: EntityManager,
  { clock, newId, viewer }: Pick<ActingContext, 'clock' | 'newId' | 'viewer'>,
  ...seen: readonly NewReachability[]
): Promise<void> {
  if (seen.length === 0) return;
  const now = clock();
  await em
    .getKysely<ReachabilityTables>()
    .insertInto('reachability_observation')
    .values(
      seen.map(
        ({
          contentItemId,
          observedAt,
          outcome,
          httpStatus = null,
          redirect = null,
          elsewhere = null,
          method,
        }) => ({
          id: newId(),
          content_item_id: contentItemId,
          observed_at: observedAt,
          outcome,
          http_status: httpStatus,
          redirect,
          elsewhere_outcome: elsewhere?.outcome ?? null,
          elsewhere_status: elsewhere?.httpStatus ?? null,
          method: method ?? ('BY_HAND' as const),
          recorded_at: now,
          observed_by: method === undefined ? (viewer?.id ?? null) : null,
        }),
      ),
    )
    .execute();
}
