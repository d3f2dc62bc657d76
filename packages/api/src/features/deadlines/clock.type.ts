import { ClockCode, DeadlineStage, YardstickState, deadlineStage, type Clock } from '@meldpunt/domain';
import { Field, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './deadline.enums.js';

@ObjectType('Clock', {
  description: 'A running deadline.',
  simpleResolvers: true,
})
export class ClockType {
  @Field(() => ClockCode, { description: 'What must happen before it.' })
  code!: ClockCode;

  @Field(() => DateTimeScalar, { description: 'When it started.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the first reminder is due; `null` if there is none.',
  })
  remindAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it is due.' })
  dueAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it is escalated to a supervisor.' })
  escalateAt!: Date;

  @Field(() => DeadlineStage, { description: 'Its stage now.' })
  stage!: DeadlineStage;

  @Field(() => Boolean, {
    description: 'Whether a child is in immediate danger. If so, nights and weekends count too.',
  })
  isUrgent!: boolean;

  /** Used by field resolvers; not in the schema. */
  caseId!: string | null;
  referralId!: string | null;
}

export const ClockConnection = connectionOf(ClockType, 'Clock', 'clocks');

@ObjectType('Yardstick', {
  description: 'Whether reported content was removed within the target of 72 hours.',
  simpleResolvers: true,
})
export class YardstickType {
  @Field(() => YardstickState, { description: 'Whether the target is still running, met or missed.' })
  state!: YardstickState;

  @Field(() => Int, {
    description:
      'Whole hours from the first report to removal. Without a removal: to now, or to when the case was closed.',
  })
  hours!: number;

  @Field(() => DateTimeScalar, { description: 'When the 72 hours end.' })
  until!: Date;
}

@InputType('OverdueFilter', { description: 'Which deadlines to list; all given conditions must match.' })
export class OverdueFilter {
  @Field(() => [DeadlineStage], {
    nullable: true,
    description: 'At any of these stages; if absent, all that are overdue.',
  })
  stage?: DeadlineStage[] | null;

  @Field(() => [ClockCode], { nullable: true, description: 'With any of these codes.' })
  code?: ClockCode[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With immediate danger (true) or without it (false).',
  })
  isUrgent?: boolean | null;
}

/** Presents a deadline at an instant. */
export const presentClock = (
  clock: Omit<Clock, 'alarmAt'>,
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
