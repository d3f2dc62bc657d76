import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';

@ObjectType('FloodDismissal', {
  description: 'A dismissal of a flood of reports. A case belongs to the latest dismissal that set it aside.',
  simpleResolvers: true,
})
export class FloodDismissalType {
  @Field(() => ID, { description: 'Opaque id, which `undoFloodDismissal` takes.' })
  id!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was done; `null` if the audit trail has lost it.',
  })
  dismissedAt!: Date | null;

  @Field(() => Int, { description: 'The number of its cases.' })
  caseCount!: number;

  @Field(() => Int, { description: 'How many of them are still set aside. Undoing it brings these back.' })
  setAsideCount!: number;

  /** Presented as an account by a field resolver. */
  dismissedBy!: string | null;
}

export const FloodDismissalConnection = connectionOf(
  FloodDismissalType,
  'FloodDismissal',
  'dismissals of floods',
);
