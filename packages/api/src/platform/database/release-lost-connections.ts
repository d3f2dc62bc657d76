import type { Pool, PoolClient } from 'pg';

/**
 * Gives a connection that ends during a transaction back to the pool. The layer above releases it only after a successful
 * commit or rollback, and both fail on a connection that has ended. Without this, each lost connection keeps its place in the
 * pool, until the pool is full and every request waits without end.
 */
export function releaseLostConnections(pool: Pick<Pool, 'on'>): void {
  const inUse = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => void inUse.add(client));
  pool.on('release', (_error, client) => void inUse.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!inUse.has(client)) return;
      client.release(true);
      // The layer above may release it as well, which would throw.
      client.release = () => {};
    });
  });
}
