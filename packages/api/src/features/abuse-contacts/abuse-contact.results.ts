import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { AbuseContactType } from './abuse-contact.type.js';

@ObjectType('ApproveAbuseContactSuccess', {
  description:
    'Notices may be sent to it. Notices that waited for approval are sent at their scheduled times.',
  simpleResolvers: true,
})
export class ApproveAbuseContactSuccess {
  @Field(() => AbuseContactType, { description: 'The contact after the change.' })
  contact!: AbuseContactType;
}

@ObjectType('RejectAbuseContactSuccess', {
  description: 'Nothing is sent to it. For notices that waited for it, another contact is looked up.',
  simpleResolvers: true,
})
export class RejectAbuseContactSuccess {
  @Field(() => AbuseContactType, { description: 'The contact after the change.' })
  contact!: AbuseContactType;
}

@ObjectType('SetAbuseContactOverrideSuccess', {
  description: 'New notices go to the given contact.',
  simpleResolvers: true,
})
export class SetAbuseContactOverrideSuccess {
  @Field(() => AbuseContactType, {
    nullable: true,
    description: 'The contact that is set now; `null` if the setting was removed.',
  })
  contact!: AbuseContactType | null;
}

@ObjectType('SetAbuseContactFormSuccess', {
  description: 'New notices to the contact go through the given channel.',
  simpleResolvers: true,
})
export class SetAbuseContactFormSuccess {
  @Field(() => AbuseContactType, { description: 'The contact after the change.' })
  contact!: AbuseContactType;
}

export const SetAbuseContactFormResult = resultUnion(
  'SetAbuseContactFormResult',
  'Result of setting the form of an abuse contact.',
  [SetAbuseContactFormSuccess, InvalidInputError, NotFoundError, StaleVersionError] as const,
);
export const ApproveAbuseContactResult = resultUnion(
  'ApproveAbuseContactResult',
  'Result of approving an abuse contact.',
  [ApproveAbuseContactSuccess, NotFoundError, StaleVersionError] as const,
);
export const RejectAbuseContactResult = resultUnion(
  'RejectAbuseContactResult',
  'Result of rejecting an abuse contact.',
  [RejectAbuseContactSuccess, NotFoundError, StaleVersionError] as const,
);
export const SetAbuseContactOverrideResult = resultUnion(
  'SetAbuseContactOverrideResult',
  'Result of setting an abuse contact.',
  [SetAbuseContactOverrideSuccess, InvalidInputError, NotFoundError] as const,
);
