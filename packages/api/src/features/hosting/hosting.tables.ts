import type { InferKyselyDB } from '@mikro-orm/sql';
import type { CaseTables } from '../cases/index.js';
import type { HostingObservationEntity } from './hosting-observation.entity.js';

/** Row types of the tables that this feature reads and writes. */
export type HostingTables = InferKyselyDB<typeof HostingObservationEntity> & Pick<CaseTables, 'content_item'>;
