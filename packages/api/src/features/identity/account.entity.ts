import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { CalendarDate, Role } from '@meldpunt/domain';

/** A person or system that has signed in at least once. The identity provider is the source of name and roles. */
export const AccountEntity = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    subject: p.text(),
    name: p.text(),
    roles: p.array().$type<Role[]>(),
    firstSeenAt: p.datetime(),
    isMachine: p.boolean(),
    vettedOn: p.string().$type<CalendarDate>().columnType('date').nullable(),
    vettingExpiresOn: p.string().$type<CalendarDate>().columnType('date').nullable(),
    vettingRecordedBy: p.uuid().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.uuid().nullable(),
  },
});
export type Account = InferEntity<typeof AccountEntity>;
