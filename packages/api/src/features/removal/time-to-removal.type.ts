import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType('TimeSpan', { description: 'A length of time between two instants.', simpleResolvers: true })
export class TimeSpanType {
  @Field(() => DateTimeScalar, { description: 'From then.' })
  from!: Date;

  @Field(() => DateTimeScalar, { description: 'Until then.' })
  to!: Date;

  @Field(() => Int, { description: 'Whole minutes between.' })
  minutes!: number;
}

@ObjectType('TimeToRemoval', {
  description: 'How long it took until everything illegal of a case was gone.',
  simpleResolvers: true,
})
export class TimeToRemovalType {
  @Field(() => TimeSpanType, {
    description: 'From the first report to the first of the observations that proved the removal.',
  })
  fromReport!: TimeSpanType;

  @Field(() => TimeSpanType, {
    nullable: true,
    description: 'From when somebody was first asked to remove it; `null` when nobody was, or it was gone.',
  })
  fromNotice!: TimeSpanType | null;
}
