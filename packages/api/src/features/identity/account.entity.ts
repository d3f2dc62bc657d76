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
    /** A short id that never changes, also when the name does. */
    code: p.text().defaultRaw('next_account_code()'),
    isMachine: p.boolean(),
    vettedOn: p.string().$type<CalendarDate>().columnType('date').strictNullable(),
    vettingExpiresOn: p.string().$type<CalendarDate>().columnType('date').strictNullable(),
    vettingRecordedBy: p.uuid().strictNullable(),
    withdrawnAt: p.datetime().strictNullable(),
    withdrawnBy: p.uuid().strictNullable(),
  },
});
export type Account = InferEntity<typeof AccountEntity>;
