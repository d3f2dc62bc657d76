import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { DeadlineClockEntity, DeadlineEventEntity } from './deadline.entity.js';

/** Row types of this feature's tables. */
export type DeadlineTables = InferKyselyDB<typeof DeadlineClockEntity> &
  InferKyselyDB<typeof DeadlineEventEntity>;
export type DeadlineClockRow = Selectable<DeadlineTables['deadline_clock']>;
