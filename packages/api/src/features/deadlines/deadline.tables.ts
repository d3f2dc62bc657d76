import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { DeadlineClockEntity, DeadlineEventEntity } from './deadline.entity.js';

/** The tables of this feature as rows. */
export type DeadlineTables = InferKyselyDB<typeof DeadlineClockEntity> &
  InferKyselyDB<typeof DeadlineEventEntity>;
export type DeadlineClockRow = Selectable<DeadlineTables['deadline_clock']>;
