import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { ContentItemType, NotClaimedError } from '../cases/index.js';
import type { LookupRefusal } from './lookup/hosting-lookup.port.js';

@ObjectType('LookupFailedError', {
  implements: UserError,
  description: 'The look-up gave no answer; nothing was changed. Record what you know by hand.',
  simpleResolvers: true,
})
export class LookupFailedError extends UserError {}

@ObjectType('LookUpHostingSuccess', { description: 'What was seen is recorded.', simpleResolvers: true })
export class LookUpHostingSuccess {
  @Field(() => ContentItemType, { description: 'The item with its hosting as concluded now.' })
  contentItem!: ContentItemType;
}

@ObjectType('RecordHostingObservationSuccess', {
  description: 'The observation is recorded.',
  simpleResolvers: true,
})
export class RecordHostingObservationSuccess {
  @Field(() => ContentItemType, { description: 'The item with its hosting as concluded now.' })
  contentItem!: ContentItemType;
}

export const LookUpHostingResult = resultUnion('LookUpHostingResult', 'What came of a look-up.', [
  LookUpHostingSuccess,
  LookupFailedError,
  NotFoundError,
  NotClaimedError,
  StaleVersionError,
] as const);

export const RecordHostingObservationResult = resultUnion(
  'RecordHostingObservationResult',
  'What came of recording an observation.',
  [
    RecordHostingObservationSuccess,
    InvalidInputError,
    NotFoundError,
    NotClaimedError,
    StaleVersionError,
  ] as const,
);

type LookupFailure = LookupRefusal['code'] | 'NO_ADDRESS';

/** What to do with the item of a place that somebody tries to locate. */
export const noAddress =
  'This is a place without a web address: there is no country to look up. If it has a web address too, add that as an item.';

const messages: Record<LookupFailure, string> = {
  NO_ADDRESS: noAddress,
  LOOKUP_UNREACHABLE: 'No name server answered. Try again later, or record the hosting by hand.',
  HOST_NOT_FOUND: 'The name does not exist (any more). Record the hosting by hand if you know it.',
  LOOKUP_REFUSED: 'The name server refused to answer. Record the hosting by hand.',
  NO_HOST: 'This address has no host to look up. Record the hosting by hand.',
};

export const lookupFailed = (code: LookupFailure) => ({
  __typename: 'LookupFailedError' as const,
  code,
  message: messages[code],
});
