import type { Selectable } from 'kysely';
import { Role, VettingState, vettingOn, type CalendarDate } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import type { TablesOf } from '../../platform/database/kysely.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { AccountEntity } from './account.entity.js';

publishEnum(VettingState, 'VettingState', 'Whether the vetting of a person is valid today.', {
  VALID: 'It is valid today.',
  NOT_RECORDED: 'No vetting is recorded.',
  NOT_YET_VALID: 'It is recorded from a later day.',
  LAPSED: 'Its last day has passed. The person may not judge content.',
});

@ObjectType('AccountRecord', {
  description: 'An account with what its token said last and what this installation records about it.',
  simpleResolvers: true,
})
export class AccountRecordType {
  @Field(() => ID, { description: 'Opaque id. The security log contains its first twelve digits.' })
  id!: string;

  @Field(() => String, { description: 'The name from the identity provider.' })
  name!: string;

  @Field(() => [Role], { description: 'The roles at the last sign-in.' })
  roles!: readonly Role[];

  @Field(() => Boolean, { description: 'Whether it is an account of a program.' })
  isMachine!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it signed in for the first time.' })
  firstSeenAt!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the vetting.' })
  vettedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which the vetting is valid.' })
  vettingExpiresOn!: CalendarDate | null;

  @Field(() => VettingState, { description: 'Whether the vetting is valid today.' })
  vettingState!: VettingState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its access was withdrawn. `null` if it may sign in.',
  })
  withdrawnAt!: Date | null;
}

export const AccountRecordConnection = connectionOf(AccountRecordType, 'AccountRecord', 'accounts');

export type AccountTables = TablesOf<typeof AccountEntity>;
export type AccountRow = Omit<Selectable<AccountTables['account']>, 'subject'>;

/** The columns of an account that may be shown. The subject of its token is not one of them. */
export const accountColumns = [
  'id',
  'name',
  'roles',
  'isMachine',
  'code',
  'firstSeenAt',
  'vettedOn',
  'vettingExpiresOn',
  'vettingRecordedBy',
  'withdrawnAt',
  'withdrawnBy',
] as const;

export function presentAccount(row: AccountRow, today: CalendarDate): AccountRecordType {
  const vetting = { vettedOn: row.vettedOn, vettingExpiresOn: row.vettingExpiresOn };
  return {
    id: row.id,
    name: row.name,
    roles: row.roles,
    isMachine: row.isMachine,
    firstSeenAt: row.firstSeenAt,
    ...vetting,
    vettingState: vettingOn(vetting, today),
    withdrawnAt: row.withdrawnAt,
  };
}
