/** What a connection pool says about its state. */
export interface PoolState {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  readonly ended: boolean;
}

interface NamedPool {
  readonly name: string;
  readonly pool: PoolState;
}

const pools = new Set<NamedPool>();

/** Remembers a pool of this process until it is closed. */
export const notePool = (name: string, pool: PoolState): unknown => pools.add({ name, pool });

/** The open connection pools of this process. Several can have the same name. */
export function openPools(): readonly NamedPool[] {
  for (const one of pools) if (one.pool.ended) pools.delete(one);
  return [...pools];
}
