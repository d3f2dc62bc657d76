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

export const lookupFailed = (code: LookupFailure) => ({
  __typename: 'LookupFailedError' as const,
  code,
});
