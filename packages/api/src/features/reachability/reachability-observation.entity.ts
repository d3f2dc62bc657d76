import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { Reachability, RedirectKind } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** How a look was made. */
export const ReachabilityMethod = { HEAD: 'HEAD', GET: 'GET', NONE: 'NONE', BY_HAND: 'BY_HAND' } as const;
export type ReachabilityMethod = keyof typeof ReachabilityMethod;

/** One dated statement whether an address answers: by the removal watch, or by a person. Append-only. */
export const ReachabilityObservationEntity = defineEntity({
  name: 'ReachabilityObservation',
  tableName: 'reachability_observation',
  properties: {
    id: p.uuid().primary(),
    contentItemId: p.uuid(),
    observedAt: p.datetime(),
    outcome: p.text().$type<Reachability>(),
    httpStatus: p.smallint().strictNullable(),
    /** What kind of place redirects led to; never which. */
    redirect: p.text().$type<RedirectKind>().strictNullable(),
    /** What was seen at the same time from a second network, where there is one; `outcome` is what both come to. */
    elsewhereOutcome: p.text().$type<Reachability>().strictNullable(),
    elsewhereStatus: p.smallint().strictNullable(),
    method: p.text().$type<ReachabilityMethod>(),
    recordedAt: p.datetime(),
    /** Nobody where the removal watch looked. */
    observedBy: p.uuid().strictNullable(),
  },
});
export type ReachabilityObservationRow = InferEntity<typeof ReachabilityObservationEntity>;

/** The tables of this file as rows. */
export type ReachabilityTables = TablesOf<typeof ReachabilityObservationEntity>;
