import { Role, type CalendarDate } from '@meldpunt/domain';
import { Field, ID, InputType } from '../../platform/graphql/type-graphql.js';
import { DateScalar } from '../../platform/graphql/scalars.js';

@InputType('AccountFilter', { description: 'Which accounts to list; all given conditions must match.' })
export class AccountFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether their access is withdrawn.' })
  isWithdrawn?: boolean | null;

  @Field(() => Role, { nullable: true, description: 'Who had this role at the last sign-in.' })
  role?: Role | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Whose vetting expires before this day, or is not recorded.',
  })
  vettingExpiresBefore?: CalendarDate | null;
}

@InputType('RecordVettingInput', { description: 'Records the vetting of another person.' })
export class RecordVettingInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => DateScalar, { description: 'The day of the vetting: today or earlier.' })
  vettedOn!: CalendarDate;

  @Field(() => DateScalar, {
    description: 'The last day on which it is valid: after the day of the vetting.',
  })
  vettingExpiresOn!: CalendarDate;
}

@InputType('WithdrawAccessInput', { description: 'Withdraws the access of another account.' })
export class WithdrawAccessInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;
}

@InputType('RestoreAccessInput', { description: 'Gives another account its access again.' })
export class RestoreAccessInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;
}
