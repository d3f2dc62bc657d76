import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Change } from '../../platform/live/follow.js';

/** What about a case can change: the kinds of events that belong to a case. */
export const CaseChangeSubject = {
  CASE: 'CASE',
  REFERRAL: 'REFERRAL',
  WORK_ITEM: 'WORK_ITEM',
  COMMENT: 'COMMENT',
} as const;
export type CaseChangeSubject = keyof typeof CaseChangeSubject;
export const caseChangeSubjects = Object.keys(CaseChangeSubject) as readonly CaseChangeSubject[];

publishEnum(CaseChangeSubject, 'CaseChangeSubject', 'What about a case changed.', {
  CASE: 'The case, its items or its opinions.',
  REFERRAL: 'A referral of the case.',
  WORK_ITEM: 'A work item of the case.',
  COMMENT: 'A comment was added. The case itself is unchanged.',
});

@ObjectType('CaseChange', {
  description:
    'Something about a case changed. The first message of a subscription that starts now has no case: it confirms the start and has a cursor.',
  simpleResolvers: true,
})
export class CaseChangeType {
  @Field(() => String, { description: 'The cursor. Pass it as `after` to continue after this message.' })
  cursor!: string;

  @Field(() => DateTimeScalar, { description: 'When it changed.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'The id of the case; `null` in the first message.' })
  caseId!: string | null;

  @Field(() => CaseChangeSubject, {
    nullable: true,
    description: 'What changed; `null` in the first message. Load again only what shows it.',
  })
  subject!: CaseChangeSubject | null;
}

export const presentCaseChange = ({ event, cursor, at }: Change): CaseChangeType => ({
  cursor,
  at,
  caseId: event?.caseId ?? null,
  subject: caseChangeSubjects.find((subject) => subject === event?.kind) ?? null,
});
