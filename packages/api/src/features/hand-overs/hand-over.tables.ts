import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { HandOverAttemptEntity, HandOverEntity } from './hand-over.entity.js';

/** Row types of this feature's tables. */
export type HandOverTables = InferKyselyDB<typeof HandOverEntity> &
  InferKyselyDB<typeof HandOverAttemptEntity>;
export type HandOverRow = Selectable<HandOverTables['hand_over']>;
