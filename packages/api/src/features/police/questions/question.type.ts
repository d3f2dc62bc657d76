import { PoliceAnswer, PoliceQuestion } from '@meldpunt/domain';
import { Field, ID, InputType, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

publishEnum(PoliceQuestion, 'PoliceQuestionCode', 'What police may ask. Nothing asks about a reporter.', {
  STILL_ONLINE: 'Whether the content is still online.',
  HOSTING_EVIDENCE: 'What shows where it is hosted.',
  WAY_OF_ACCESS: 'How the content is reached.',
  FINDINGS: 'What exactly was found.',
  LEGAL_BASIS: 'On what legal basis.',
  OTHER_ADDRESSES: 'Whether other addresses of the same content are known.',
  OTHER: 'Something else; the text says what.',
});
publishEnum(PoliceAnswer, 'PoliceAnswerCode', 'What a question was answered with.', {
  ANSWERED: 'The text answers it.',
  NOT_KNOWN: 'The hotline does not know.',
  MAY_NOT_BE_TOLD: 'The hotline may not tell.',
});

@ObjectType('PoliceAnswer', { description: 'What the hotline answered police.', simpleResolvers: true })
export class PoliceAnswerType {
  @Field(() => PoliceAnswer, { description: 'The answer as a code.' })
  code!: PoliceAnswer;

  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  text!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  answeredAt!: Date;
}

@ObjectType('PoliceQuestion', {
  description: 'What police ask the analysts about a referral. Never changed; it has one answer.',
  simpleResolvers: true,
})
export class PoliceQuestionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => PoliceQuestion, { description: 'What is asked.' })
  code!: PoliceQuestion;

  @Field(() => String, { nullable: true, description: 'What police add in their own words.' })
  text!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When an answer is due.' })
  dueAt!: Date;

  @Field(() => PoliceAnswerType, { nullable: true, description: 'The answer; `null` while there is none.' })
  answer!: PoliceAnswerType | null;

  /** For loading by referral; not published. */
  referralId!: string;
}

const text = 'At most 500 characters; nothing about a reporter. It stays out of logs and the audit trail.';

@InputType('AskQuestionInput', { description: 'Police ask the analysts something about a referral.' })
export class AskQuestionInput {
  @Field(() => ID, { description: 'The referral to police that it is about.' })
  referralId!: string;

  @Field(() => PoliceQuestion, { description: 'What is asked.' })
  code!: PoliceQuestion;

  @Field(() => String, { nullable: true, description: `More about it; needed for OTHER. ${text}` })
  text?: string | null;
}

@InputType('AnswerQuestionInput', { description: 'A caseworker answers police.' })
export class AnswerQuestionInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => PoliceAnswer, { description: 'The answer as a code.' })
  code!: PoliceAnswer;

  @Field(() => String, { nullable: true, description: `The answer in words; needed for ANSWERED. ${text}` })
  text?: string | null;
}
