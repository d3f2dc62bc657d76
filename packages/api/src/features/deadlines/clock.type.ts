import { ClockCode, DeadlineStage, YardstickState, deadlineStage, type Clock } from '@meldpunt/domain';
import { Field, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './deadline.enums.js';

@ObjectType('Clock', {
  description: 'The time given to something that waits, and how much of it has gone.',
  simpleResolvers: true,
})
export class ClockType {
  @Field(() => ClockCode, { description: 'What is waited for.' })
  code!: ClockCode;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When somebody is first reminded; `null` when nobody is.',
  })
  remindAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'Until when.' })
  dueAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When a supervisor is told.' })
  escalateAt!: Date;

  @Field(() => DeadlineStage, { description: 'How pressing it is now.' })
  stage!: DeadlineStage;

  @Field(() => Boolean, {
    description: 'Whether a child is in immediate danger; then it also runs at night and at weekends.',
  })
  isUrgent!: boolean;

  /** Resolved by fields; not published as they are. */
  caseId!: string | null;
  referralId!: string | null;
}

export const ClockConnection = connectionOf(ClockType, 'Clock', 'clocks');

@ObjectType('Yardstick', {
  description: 'How a case stands against the 72 hours within which reported content should be gone.',
  simpleResolvers: true,
})
export class YardstickType {
  @Field(() => YardstickState, { description: 'Whether the time runs, was met or was missed.' })
  state!: YardstickState;

  @Field(() => Int, {
    description:
      'Whole hours from the first report to removal; until then to now, or to the end of the work.',
  })
  hours!: number;

  @Field(() => DateTimeScalar, { description: 'When the time is over.' })
  until!: Date;
}

@InputType('OverdueFilter', { description: 'Which clocks to list; all conditions given must hold.' })
export class OverdueFilter {
  @Field(() => [DeadlineStage], {
    nullable: true,
    description: 'At any of these stages; those that are late when absent.',
  })
  stage?: DeadlineStage[] | null;

  @Field(() => [ClockCode], { nullable: true, description: 'Any of these clocks.' })
  code?: ClockCode[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With immediate danger (true) or without (false).',
  })
  isUrgent?: boolean | null;
}

/** A clock as it stands at an instant. */
export const presentClock = (
  clock: Clock,
  at: Date,
  where: Pick<ClockType, 'isUrgent' | 'caseId' | 'referralId'>,
): ClockType => ({
  code: clock.code,
  startedAt: clock.startedAt,
  remindAt: clock.remindAt[0] ?? null,
  dueAt: clock.dueAt,
  escalateAt: clock.escalateAt,
  stage: deadlineStage(clock, at),
  ...where,
});
