import { LegalHoldReason, type CalendarDate } from '@meldpunt/domain';
import { Field, ID, InputType } from '../../platform/graphql/type-graphql.js';
import { DateScalar } from '../../platform/graphql/scalars.js';

@InputType('PlaceLegalHoldInput', { description: 'Places a legal hold on a case.' })
export class PlaceLegalHoldInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => LegalHoldReason, { description: 'Why nothing of it may be erased.' })
  reason!: LegalHoldReason;

  @Field(() => DateScalar, { description: 'When it must be reviewed: after today, within a year.' })
  reviewOn!: CalendarDate;
}

@InputType('LiftLegalHoldInput', { description: 'Lifts a legal hold.' })
export class LiftLegalHoldInput {
  @Field(() => ID, { description: 'The legal hold.' })
  holdId!: string;
}

@InputType('LegalHoldFilter', { description: 'Which legal holds to list; all given conditions must match.' })
export class LegalHoldFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is in force.' })
  isInForce?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'On this case.' })
  caseId?: string | null;
}
