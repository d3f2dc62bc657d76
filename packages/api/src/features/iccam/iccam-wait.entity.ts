import { defineEntity, p } from '@mikro-orm/postgresql';

/** When the wait that ICCAM has requested ends. One row for all workers. */
export const IccamWaitEntity = defineEntity({
  name: 'IccamWait',
  tableName: 'iccam_wait',
  properties: {
    isOnly: p.boolean().primary().default(true),
    until: p.datetime(),
  },
});
