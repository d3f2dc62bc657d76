import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { AccountRecordConnection, AccountRecordType } from './account-record.type.js';
import {
  AccountFilter,
  RecordVettingInput,
  RestoreAccessInput,
  WithdrawAccessInput,
} from './account.inputs.js';
import { accountPage } from './account.queries.js';
import { RecordVettingResult, RestoreAccessResult, WithdrawAccessResult } from './account.results.js';
import { recordVetting, restoreAccess, withdrawAccess } from './change-account.js';

@Resolver(() => AccountRecordType)
export class AccountResolver {
  @Query(() => AccountRecordConnection, {
    description: 'The accounts that have signed in, earliest first, with their vetting and access.',
  })
  accounts(
    @Arg('filter', () => AccountFilter, {
      nullable: true,
      description: 'The filter. All accounts if absent.',
    })
    filter: AccountFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AccountRecordType>> {
    return accountPage(filter ?? null, page, context);
  }

  @Mutation(() => RecordVettingResult, {
    description: 'Records when another person was vetted. Without valid vetting nobody judges content.',
  })
  recordVetting(
    @Arg('input', () => RecordVettingInput, { description: 'The account and the days.' })
    input: RecordVettingInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RecordVettingResult> {
    return recordVetting(input, context);
  }

  @Mutation(() => WithdrawAccessResult, {
    description: 'Withdraws the access of another account at once, whatever its tokens say.',
  })
  withdrawAccess(
    @Arg('input', () => WithdrawAccessInput, { description: 'The account.' }) input: WithdrawAccessInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof WithdrawAccessResult> {
    return withdrawAccess(input.accountId, context);
  }

  @Mutation(() => RestoreAccessResult, { description: 'Gives another account its access again.' })
  restoreAccess(
    @Arg('input', () => RestoreAccessInput, { description: 'The account.' }) input: RestoreAccessInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RestoreAccessResult> {
    return restoreAccess(input.accountId, context);
  }
}
