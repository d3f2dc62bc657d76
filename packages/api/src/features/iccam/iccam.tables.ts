import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { IccamActionEntity, IccamItemEntity, IccamVisitEntity } from './iccam-item.entity.js';

/** Row types of this feature's tables. */
export type IccamTables = InferKyselyDB<typeof IccamItemEntity> &
  InferKyselyDB<typeof IccamActionEntity> &
  InferKyselyDB<typeof IccamVisitEntity>;
export type IccamItemRow = Selectable<IccamTables['iccam_item']>;
