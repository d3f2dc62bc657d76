import { fillableDisk, smallDisk, type FillableDisk } from './fillable-disk.js';
import { ownPostgres, type OwnPostgres } from './own-postgres.js';
import { productionWorld, type ProductionWorld } from './production-world.js';

/** Everything as in production, with a database server that can be stopped. */
export interface OutageWorld extends ProductionWorld {
  readonly postgres: OwnPostgres;
  readonly disk: FillableDisk;
}

/** Starts everything. `small` is a small file system for the data of the database server, which may be filled. */
export async function outageWorld(small: string | undefined): Promise<OutageWorld> {
  const postgres = await ownPostgres(small);
  const world = await productionWorld();
  return {
    ...world,
    postgres,
    disk: small === undefined ? await fillableDisk(world.inside.api) : smallDisk(small),
    stop: async () => {
      await world.stop();
      await postgres.remove();
    },
  };
}
