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
  description: 'The look-up failed; nothing was changed. Record the hosting by hand if you know it.',
  simpleResolvers: true,
})
export class LookupFailedError extends UserError {}

@ObjectType('LookUpHostingSuccess', { description: 'The observations are recorded.', simpleResolvers: true })
export class LookUpHostingSuccess {
  @Field(() => ContentItemType, { description: 'The item with its updated hosting.' })
  contentItem!: ContentItemType;
}

@ObjectType('RecordHostingObservationSuccess', {
  description: 'The observation is recorded.',
  simpleResolvers: true,
})
export class RecordHostingObservationSuccess {
  @Field(() => ContentItemType, { description: 'The item with its updated hosting.' })
  contentItem!: ContentItemType;
}

export const LookUpHostingResult = resultUnion('LookUpHostingResult', 'Result of a hosting look-up.', [
  LookUpHostingSuccess,
  LookupFailedError,
  NotFoundError,
  NotClaimedError,
  StaleVersionError,
] as const);

export const RecordHostingObservationResult = resultUnion(
  'RecordHostingObservationResult',
  'Result of recording an observation.',
  [
    RecordHostingObservationSuccess,
    InvalidInputError,
    NotFoundError,
    NotClaimedError,
    StaleVersionError,
  ] as const,
);

type LookupFailure = LookupRefusal['code'] | 'NO_ADDRESS';

/** The message when a person looks up the hosting of a place. */
export const noAddress =
  'This is a place without a web address: there is no hosting to look up. If it also has a web address, add that as an item.';

const messages: Record<LookupFailure, string> = {
  NO_ADDRESS: noAddress,
  LOOKUP_UNREACHABLE: 'No name server replied. Try again later, or record the hosting by hand.',
  HOST_NOT_FOUND:
    'The hostname does not exist, or no longer exists. Record the hosting by hand if you know it.',
  LOOKUP_REFUSED: 'The name server refused the query. Record the hosting by hand.',
  NO_HOST: 'This address has no host to look up. Record the hosting by hand.',
};

export const lookupFailed = (code: LookupFailure) => ({
  __typename: 'LookupFailedError' as const,
  code,
  message: messages[code],
});
