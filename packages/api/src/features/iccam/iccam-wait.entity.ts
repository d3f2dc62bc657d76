import { defineEntity, p } from '@mikro-orm/postgresql';

/** Until when the exchange has asked us to make no call; one row for all workers. */
export const IccamWaitEntity = defineEntity({
  name: 'IccamWait',
  tableName: 'iccam_wait',
  properties: {
    isOnly: p.boolean().primary().default(true),
    until: p.datetime(),
  },
});
