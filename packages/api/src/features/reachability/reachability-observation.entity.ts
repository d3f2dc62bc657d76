import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { Reachability, RedirectKind } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** How a check was made. */
export const ReachabilityMethod = { HEAD: 'HEAD', GET: 'GET', NONE: 'NONE', BY_HAND: 'BY_HAND' } as const;
export type ReachabilityMethod = keyof typeof ReachabilityMethod;

/** One dated observation of whether an address responds, by the removal watch or by a person. Append-only. */
export const ReachabilityObservationEntity = defineEntity({
  name: 'ReachabilityObservation',
  tableName: 'reachability_observation',
  properties: {
    id: p.uuid().primary(),
    contentItemId: p.uuid(),
    observedAt: p.datetime(),
    outcome: p.text().$type<Reachability>(),
    httpStatus: p.smallint().strictNullable(),
    /** The kind of redirect target, without its address. */
    redirect: p.text().$type<RedirectKind>().strictNullable(),
    /** The outcome from a second network at the same time, if there is one. `outcome` is the combined result. */
    elsewhereOutcome: p.text().$type<Reachability>().strictNullable(),
    elsewhereStatus: p.smallint().strictNullable(),
    method: p.text().$type<ReachabilityMethod>(),
    recordedAt: p.datetime(),
    /** `null` for a check by the removal watch. */
    observedBy: p.uuid().strictNullable(),
  },
});
export type ReachabilityObservationRow = InferEntity<typeof ReachabilityObservationEntity>;

/** The tables of this file as rows. */
export type ReachabilityTables = TablesOf<typeof ReachabilityObservationEntity>;
