import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reachability, RedirectKind } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { ReachabilityMethod } from './reachability-observation.entity.js';
import type { ReachabilityTables } from './reachability-observation.entity.js';

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
  await kysely<ReachabilityTables>(em)
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
          contentItemId,
          observedAt,
          outcome,
          httpStatus,
          redirect,
          elsewhereOutcome: elsewhere?.outcome ?? null,
          elsewhereStatus: elsewhere?.httpStatus ?? null,
          method: method ?? ('BY_HAND' as const),
          recordedAt: now,
          observedBy: method === undefined ? (viewer?.id ?? null) : null,
        }),
      ),
    )
    .execute();
}
