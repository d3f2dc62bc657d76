import { AddressCertainty, AddressMend, labels, type Language } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { describedByLabels } from '../../platform/graphql/listed-codes.js';
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
  description: 'A part of the entered text that could not be read or accepted.',
  simpleResolvers: true,
})
export class RejectedUrl {
  @Field(() => Int, { description: 'The index of its entry, from 0.' })
  index!: number;

  @Field(() => String, { description: 'The entry, truncated to 2048 characters.' })
  url!: string;

  @Field(() => String, {
    description:
      'The part that could not be read, truncated to 2048 characters. The whole entry if no part could be read.',
  })
  part!: string;

  @Field(() => String, { description: 'A permanent code in capitals.' })
  code!: string;

  /** The language of the message when the caller asks for none. */
  language!: Language;
}

export const ReadAs = { ADDRESS: 'ADDRESS', PLACE: 'PLACE' } as const;
export type ReadAs = keyof typeof ReadAs;

publishEnum(ReadAs, 'ReadAs', 'How a part of an entered text was read.', {
  ADDRESS: 'A web address.',
  PLACE: 'A place without a web address.',
});

publishEnum(AddressCertainty, 'AddressCertainty', 'How certain the reading of a part of a text is.', {
  CERTAIN: 'No other reading is possible.',
  LIKELY: 'The reading was inferred. The reporter should confirm it.',
});

publishEnum(
  AddressMend,
  'AddressCorrection',
  'What was corrected before an address could be read.',
  describedByLabels(labels.AddressMend),
);

@ObjectType('ReadPart', { description: 'How a part of an entered text was read.', simpleResolvers: true })
export class ReadPartType {
  @Field(() => String, {
    description: 'The field that contains it: `urls` or `places`.',
    deprecationReason: 'Read `inputField`.',
  })
  field!: 'urls' | 'places';

  @Field(() => Int, { description: 'The index of its entry in the field, from 0.' })
  index!: number;

  @Field(() => String, { description: 'The part of the text, truncated to 2048 characters.' })
  part!: string;

  @Field(() => ReadAs, { description: 'How it was read.' })
  readAs!: ReadAs;

  @Field(() => String, { description: 'The normalised address, or the place on one line.' })
  canonical!: string;

  @Field(() => AddressCertainty, { description: 'How certain the reading is.' })
  certainty!: AddressCertainty;

  @Field(() => [String], {
    description: 'The codes of the corrections made.',
    deprecationReason: 'Read `corrections`.',
  })
  mended!: readonly AddressMend[];
}

@ObjectType('ReadAddresses', {
  description: 'The addresses and places in a text.',
  simpleResolvers: true,
})
export class ReadAddressesType {
  @Field(() => [ReadPartType], { description: 'The recognised parts, in the order of the text.' })
  read!: readonly ReadPartType[];

  @Field(() => [RejectedUrl], { description: 'The parts that could not be read.' })
  rejected!: readonly RejectedUrl[];
}

@ObjectType('SubmitReportSuccess', { description: 'The report was received.', simpleResolvers: true })
export class SubmitReportSuccess {
  @Field(() => String, {
    description: 'The code to query the status. It is shown only once, because it is not stored.',
  })
  receipt!: string;

  @Field(() => Int, { description: 'The number of different addresses accepted.' })
  acceptedUrls!: number;

  @Field(() => Int, { description: 'The number of different places without a web address accepted.' })
  acceptedPlaces!: number;

  @Field(() => [ReadPartType], { description: 'The recognised parts of the entered text, in order.' })
  read!: readonly ReadPartType[];

  @Field(() => [RejectedUrl], { description: 'The parts that could not be read or accepted.' })
  rejectedUrls!: readonly RejectedUrl[];

  @Field(() => [FieldProblem], {
    description:
      'Problems that were tolerated because the report states danger: what was left out, truncated or kept unchanged.',
  })
  problems!: readonly FieldProblem[];

  @Field(() => [GuidanceType], { description: 'Help lines and the next steps.' })
  guidance!: readonly GuidanceType[];
}

@ObjectType('InvalidReportError', {
  implements: UserError,
  description:
    'The report was not accepted and nothing was stored. Correct the listed problems and submit it again.',
  simpleResolvers: true,
})
export class InvalidReportError extends UserError {
  @Field(() => [FieldProblem], { description: 'All problems found.' })
  problems!: readonly FieldProblem[];
}

@ObjectType('ProofOfWorkRequiredError', {
  implements: UserError,
  description:
    'Many reports arrived, and the first ones of this caller were already accepted. Nothing was stored. The same report is accepted with the solution of the challenge.',
  simpleResolvers: true,
})
export class ProofOfWorkRequiredError extends UserError {
  @Field(() => String, { description: 'A challenge as JSON, for the `challenge` of the ALTCHA widget.' })
  challenge!: string;

  @Field(() => [GuidanceType], { description: 'Help lines and the next steps.' })
  guidance!: readonly GuidanceType[];
}

export const SubmitReportResult = resultUnion('SubmitReportResult', 'The result of submitting a report.', [
  SubmitReportSuccess,
  InvalidReportError,
  RateLimitedError,
  ProofOfWorkRequiredError,
  IdempotencyConflictError,
] as const);
