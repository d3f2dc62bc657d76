import {
  ReleaseReason,
  ReleaseState,
  type NotLeasedToYou,
  type NothingToRelease,
  type ReasonNotAccepted,
  type ReleaseExists,
  type ReleaseNotInState,
  type ReleaseQuotaReached,
} from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { NotFoundError, UserError, resultUnion } from '../../platform/graphql/user-error.js';
import { NotClaimedError, notClaimed } from '../cases/index.js';
import { ContactType } from '../reports/index.js';
import { ReleaseType, SiteAccessType } from './release.type.js';

const refusal = (name: string, description: string) =>
  ObjectType(name, { implements: UserError, description, simpleResolvers: true });

@refusal(
  'ReleaseRefusedError',
  'It cannot be asked for: the reason, the report or an earlier request says no.',
)
export class ReleaseRefusedError extends UserError {
  @Field(() => [ReleaseReason], {
    description: 'The reasons that are accepted for it, if the reason was not.',
  })
  accepted!: readonly ReleaseReason[];
}

@refusal('ReleaseQuotaError', 'You have asked for too many releases. A supervisor is informed.')
export class ReleaseQuotaError extends UserError {
  @Field(() => Int, { description: 'The max number of requests in the period.' })
  max!: number;

  @Field(() => DateTimeScalar, { description: 'When you can ask again.' })
  retryAt!: Date;
}

@refusal('ReleaseStateError', 'The request is not in the state that this step needs.')
export class ReleaseStateError extends UserError {
  @Field(() => ReleaseState, { description: 'Its state.' })
  state!: ReleaseState;
}

@refusal('OwnRequestError', 'You have made this request. Somebody else must decide on it.')
export class OwnRequestError extends UserError {}

@refusal('NotYourReleaseError', 'It is released to the person who asked for it, and to nobody else.')
export class NotYourReleaseError extends UserError {}

@ObjectType('RequestReleaseSuccess', {
  description: 'The request waits for a second person.',
  simpleResolvers: true,
})
export class RequestReleaseSuccess {
  @Field(() => ReleaseType, { description: 'The request.' })
  release!: ReleaseType;
}

@ObjectType('DecideReleaseSuccess', { description: 'The decision is recorded.', simpleResolvers: true })
export class DecideReleaseSuccess {
  @Field(() => ReleaseType, { description: 'The request with its decision.' })
  release!: ReleaseType;
}

@ObjectType('ReadReleasedSuccess', {
  description: 'The released value. This read is in the audit trail.',
  simpleResolvers: true,
})
export class ReadReleasedSuccess {
  @Field(() => ReleaseType, { description: 'The release.' })
  release!: ReleaseType;

  @Field(() => ContactType, {
    nullable: true,
    description: 'For contact data: the contact. `null` if it was erased after the release.',
  })
  contact!: ContactType | null;

  @Field(() => SiteAccessType, {
    nullable: true,
    description: 'For site access: the login. `null` if it was erased after the release.',
  })
  siteAccess!: SiteAccessType | null;
}

export const RequestReleaseResult = resultUnion(
  'RequestReleaseResult',
  'The result of asking for a release.',
  [RequestReleaseSuccess, NotFoundError, NotClaimedError, ReleaseRefusedError, ReleaseQuotaError] as const,
);
export const DecideReleaseResult = resultUnion(
  'DecideReleaseResult',
  'The result of deciding on a release.',
  [DecideReleaseSuccess, NotFoundError, OwnRequestError, ReleaseStateError] as const,
);
export const ReadReleasedResult = resultUnion(
  'ReadReleasedResult',
  'The result of reading a released value.',
  [ReadReleasedSuccess, NotFoundError, NotClaimedError, NotYourReleaseError, ReleaseStateError] as const,
);

type RequestRefusal =
  ReasonNotAccepted | NothingToRelease | ReleaseExists | ReleaseQuotaReached | NotLeasedToYou;

export function requestRefused(refused: RequestRefusal) {
  const { code } = refused;
  if (code === 'NOT_LEASED_TO_YOU') return notClaimed();
  if (code === 'RELEASE_QUOTA_REACHED') return { ...refused, __typename: 'ReleaseQuotaError' as const };
  return {
    __typename: 'ReleaseRefusedError' as const,
    code,
    accepted: 'accepted' in refused ? refused.accepted : [],
  };
}

export const releaseState = ({ code, state }: ReleaseNotInState) => ({
  __typename: 'ReleaseStateError' as const,
  code,
  state,
});
export const ownRequest = () => ({
  __typename: 'OwnRequestError' as const,
  code: 'OWN_REQUEST',
});
export const notYours = () => ({
  __typename: 'NotYourReleaseError' as const,
  code: 'RELEASED_TO_ANOTHER',
});
