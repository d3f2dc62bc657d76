import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { Role } from '@meldpunt/domain';

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
  },
});
export type Account = InferEntity<typeof AccountEntity>;
