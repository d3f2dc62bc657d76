import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reachability, RedirectKind } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { ReachabilityMethod } from './reachability-observation.entity.js';
import type { ReachabilityTables } from './reachability-observation.entity.js';

/** One look at an address. */
export interface NewReachability {
  readonly contentItemId: string;
  readonly observedAt: Date;
  readonly outcome: Reachability;
  readonly httpStatus?: number | null;
  readonly redirect?: RedirectKind | null;
  /** What was seen at the same time from a second network. */
  readonly elsewhere?: { readonly outcome: Reachability; readonly httpStatus: number | null } | null;
  /** Absent where a person looked. */
  readonly method?: Exclude<ReachabilityMethod, 'BY_HAND'>;
}

/** Appends what was seen, by the viewer where somebody is signed in. What follows from it, the removal watch says. */
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
