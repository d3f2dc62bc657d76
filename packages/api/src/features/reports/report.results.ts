import { AddressCertainty } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  FieldProblem,
  IdempotencyConflictError,
  RateLimitedError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { GuidanceType } from '../rules/index.js';

@ObjectType('RejectedUrl', {
  description: 'A part of what was typed that could not be read or taken up.',
  simpleResolvers: true,
})
export class RejectedUrl {
  @Field(() => Int, { description: 'Its place among the entries sent, from 0.' })
  index!: number;

  @Field(() => String, { description: 'What was sent, cut after 2048 characters.' })
  url!: string;

  @Field(() => String, {
    description:
      'The part of it that could not be read, cut after 2048 characters; all of it where nothing could.',
  })
  part!: string;

  @Field(() => String, { description: 'A permanent code in capitals.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong with it, in the reporter’s language.' })
  message!: string;
}

export const ReadAs = { ADDRESS: 'ADDRESS', PLACE: 'PLACE' } as const;
export type ReadAs = keyof typeof ReadAs;

publishEnum(ReadAs, 'ReadAs', 'What a part of a typed text was read as.', {
  ADDRESS: 'A web address.',
  PLACE: 'A place without a web address.',
});

publishEnum(AddressCertainty, 'AddressCertainty', 'How sure it is that a part of a text is meant so.', {
  CERTAIN: 'It leaves no other reading.',
  LIKELY: 'It was concluded: let the reporter confirm it.',
});

@ObjectType('ReadPart', { description: 'What a part of a typed text was read as.', simpleResolvers: true })
export class ReadPartType {
  @Field(() => String, { description: 'The field it stood in: `urls` or `places`.' })
  field!: string;

  @Field(() => Int, { description: 'Its place among the entries of the field, from 0.' })
  index!: number;

  @Field(() => String, { description: 'The part of the text, cut after 2048 characters.' })
  part!: string;

  @Field(() => ReadAs, { description: 'What it was read as.' })
  readAs!: ReadAs;

  @Field(() => String, { description: 'The address as it is opened, or the place on one line.' })
  canonical!: string;

  @Field(() => AddressCertainty, { description: 'How sure that is.' })
  certainty!: AddressCertainty;

  @Field(() => [String], { description: 'Codes of what was mended in it.' })
  mended!: readonly string[];
}

@ObjectType('ReadAddresses', {
  description: 'What a text holds of addresses and places.',
  simpleResolvers: true,
})
export class ReadAddressesType {
  @Field(() => [ReadPartType], { description: 'What was read, in the order of the text.' })
  read!: readonly ReadPartType[];

  @Field(() => [RejectedUrl], { description: 'What could not be read, part by part.' })
  rejected!: readonly RejectedUrl[];
}

@ObjectType('SubmitReportSuccess', { description: 'The report has come in.', simpleResolvers: true })
export class SubmitReportSuccess {
  @Field(() => String, {
    description: 'The code to ask how it stands. Shown this once: it is stored nowhere.',
  })
  receipt!: string;

  @Field(() => Int, { description: 'How many different addresses were taken up.' })
  acceptedUrls!: number;

  @Field(() => Int, { description: 'How many different places without a web address were taken up.' })
  acceptedPlaces!: number;

  @Field(() => [ReadPartType], { description: 'What was understood of what was typed, in order.' })
  read!: readonly ReadPartType[];

  @Field(() => [RejectedUrl], { description: 'What could not be read or taken up, part by part.' })
  rejectedUrls!: readonly RejectedUrl[];

  @Field(() => [FieldProblem], {
    description:
      'Faults that did not refuse the report because it states danger: what was left out, cut or kept as it is.',
  })
  problems!: readonly FieldProblem[];

  @Field(() => [GuidanceType], { description: 'Help lines and what happens next.' })
  guidance!: readonly GuidanceType[];
}

@ObjectType('InvalidReportError', {
  implements: UserError,
  description:
    'The report cannot be taken up as it is; nothing was stored. Correct what is named and send it again.',
  simpleResolvers: true,
})
export class InvalidReportError extends UserError {
  @Field(() => [FieldProblem], { description: 'Every problem found, at once.' })
  problems!: readonly FieldProblem[];
}

export const SubmitReportResult = resultUnion('SubmitReportResult', 'What came of a report.', [
  SubmitReportSuccess,
  InvalidReportError,
  RateLimitedError,
  IdempotencyConflictError,
] as const);
