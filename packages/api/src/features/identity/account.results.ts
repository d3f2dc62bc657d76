import { Field, ObjectType, type ClassType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { AccountRecordType } from './account-record.type.js';

@ObjectType('OwnAccountError', {
  implements: UserError,
  description: 'Nobody changes the vetting or the access of their own account.',
  simpleResolvers: true,
})
export class OwnAccountError extends UserError {}

@ObjectType('RecordVettingSuccess', { description: 'The vetting is recorded.', simpleResolvers: true })
export class RecordVettingSuccess {
  @Field(() => AccountRecordType, { description: 'The account in its current state.' })
  account!: AccountRecordType;
}

@ObjectType('WithdrawAccessSuccess', {
  description: 'The account is refused from now on, with every token that it has.',
  simpleResolvers: true,
})
export class WithdrawAccessSuccess {
  @Field(() => AccountRecordType, { description: 'The account in its current state.' })
  account!: AccountRecordType;
}

@ObjectType('RestoreAccessSuccess', { description: 'The account may sign in again.', simpleResolvers: true })
export class RestoreAccessSuccess {
  @Field(() => AccountRecordType, { description: 'The account in its current state.' })
  account!: AccountRecordType;
}

const result = (name: string, description: string, success: ClassType, ...more: readonly ClassType[]) =>
  resultUnion(name, description, [success, NotFoundError, OwnAccountError, ...more]);

export const RecordVettingResult = result(
  'RecordVettingResult',
  'The result of recording a vetting.',
  RecordVettingSuccess,
  InvalidInputError,
);
export const WithdrawAccessResult = result(
  'WithdrawAccessResult',
  'The result of withdrawing access.',
  WithdrawAccessSuccess,
);
export const RestoreAccessResult = result(
  'RestoreAccessResult',
  'The result of restoring access.',
  RestoreAccessSuccess,
);

export const ownAccount = () => ({
  __typename: 'OwnAccountError' as const,
  code: 'OWN_ACCOUNT',
});
