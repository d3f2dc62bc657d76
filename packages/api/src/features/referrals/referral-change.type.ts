import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Change } from '../../platform/live/follow.js';

@ObjectType('ReferralChange', {
  description:
    'A referral changed that you may see. The first message of a subscription that starts now has no referral: it confirms the start and has a cursor.',
  simpleResolvers: true,
})
export class ReferralChangeType {
  @Field(() => String, { description: 'The cursor. Pass it as `after` to continue after this message.' })
  cursor!: string;

  @Field(() => DateTimeScalar, { description: 'When it changed.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'The id of the referral; `null` in the first message.' })
  referralId!: string | null;
}

export const presentReferralChange = ({ event, cursor, at }: Change): ReferralChangeType => ({
  cursor,
  at,
  referralId: event?.subjectId ?? null,
});
