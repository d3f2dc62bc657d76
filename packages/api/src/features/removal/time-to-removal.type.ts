import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType('TimeSpan', { description: 'A period between two instants.', simpleResolvers: true })
export class TimeSpanType {
  @Field(() => DateTimeScalar, { description: 'The start.' })
  from!: Date;

  @Field(() => DateTimeScalar, { description: 'The end.' })
  to!: Date;

  @Field(() => Int, { description: 'The length in whole minutes.' })
  minutes!: number;
}

@ObjectType('TimeToRemoval', {
  description: 'How long it took until all illegal items of a case were removed.',
  simpleResolvers: true,
})
export class TimeToRemovalType {
  @Field(() => TimeSpanType, {
    description: 'From the first report to the first observation that proved the removal.',
  })
  fromReport!: TimeSpanType;

  @Field(() => TimeSpanType, {
    nullable: true,
    description: 'From the first removal request. `null` if there was none, or if it was already removed.',
  })
  fromNotice!: TimeSpanType | null;
}
