import type { InferKyselyDB } from '@mikro-orm/sql';
import type { CaseTables } from '../cases/index.js';
import type { HostingObservationEntity } from './hosting-observation.entity.js';

/** The tables this feature reads and writes, as rows. */
export type HostingTables = InferKyselyDB<typeof HostingObservationEntity> & Pick<CaseTables, 'content_item'>;
