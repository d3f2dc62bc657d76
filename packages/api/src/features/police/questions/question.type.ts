import { PoliceAnswer, PoliceQuestion } from '@meldpunt/domain';
import { Field, ID, InputType, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

publishEnum(
  PoliceQuestion,
  'PoliceQuestionCode',
  'The questions that police may ask. None is about a reporter.',
  {
    STILL_ONLINE: 'Whether the content is still online.',
    HOSTING_EVIDENCE: 'The evidence of where it is hosted.',
    WAY_OF_ACCESS: 'How the content is reached.',
    FINDINGS: 'The exact findings.',
    LEGAL_BASIS: 'The legal basis.',
    OTHER_ADDRESSES: 'Whether other addresses of the same content are known.',
    OTHER: 'Another question, given in the text.',
  },
);
publishEnum(PoliceAnswer, 'PoliceAnswerCode', 'The kind of answer to a question.', {
  ANSWERED: 'The answer is in the text.',
  NOT_KNOWN: 'The hotline does not know.',
  MAY_NOT_BE_TOLD: 'The hotline is not allowed to disclose it.',
});

@ObjectType('PoliceAnswer', { description: 'The answer of the hotline to police.', simpleResolvers: true })
export class PoliceAnswerType {
  @Field(() => PoliceAnswer, { description: 'The answer as a code.' })
  code!: PoliceAnswer;

  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  text!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  answeredAt!: Date;
}

@ObjectType('PoliceQuestion', {
  description:
    'A question of police to the analysts about a referral. It never changes and has at most one answer.',
  simpleResolvers: true,
})
export class PoliceQuestionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => PoliceQuestion, { description: 'The question as a code.' })
  code!: PoliceQuestion;

  @Field(() => String, { nullable: true, description: 'The additional text of police.' })
  text!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When an answer is due.' })
  dueAt!: Date;

  @Field(() => PoliceAnswerType, { nullable: true, description: 'The answer. `null` if there is none yet.' })
  answer!: PoliceAnswerType | null;

  /** Used to load by referral. Not published. */
  referralId!: string;
}

const text =
  'At most 500 characters. It must not mention a reporter. It is not written to logs or the audit trail.';

@InputType('AskQuestionInput', { description: 'A question of police to the analysts about a referral.' })
export class AskQuestionInput {
  @Field(() => ID, { description: 'The referral to police.' })
  referralId!: string;

  @Field(() => PoliceQuestion, { description: 'The question as a code.' })
  code!: PoliceQuestion;

  @Field(() => String, { nullable: true, description: `Additional text. Required for OTHER. ${text}` })
  text?: string | null;
}

@InputType('AnswerQuestionInput', { description: 'The answer of a caseworker to police.' })
export class AnswerQuestionInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => PoliceAnswer, { description: 'The answer as a code.' })
  code!: PoliceAnswer;

  @Field(() => String, { nullable: true, description: `The answer as text. Required for ANSWERED. ${text}` })
  text?: string | null;
}
