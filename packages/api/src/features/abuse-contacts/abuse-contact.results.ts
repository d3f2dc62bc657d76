import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { AbuseContactType } from './abuse-contact.type.js';

@ObjectType('ApproveAbuseContactSuccess', {
  description: 'Notices may be sent to it; those that waited for this leave by their own times.',
  simpleResolvers: true,
})
export class ApproveAbuseContactSuccess {
  @Field(() => AbuseContactType, { description: 'The contact as it stands now.' })
  contact!: AbuseContactType;
}

@ObjectType('RejectAbuseContactSuccess', {
  description: 'Nothing is sent to it; what waited for it looks for another contact.',
  simpleResolvers: true,
})
export class RejectAbuseContactSuccess {
  @Field(() => AbuseContactType, { description: 'The contact as it stands now.' })
  contact!: AbuseContactType;
}

@ObjectType('SetAbuseContactOverrideSuccess', {
  description: 'Further notices go where you said.',
  simpleResolvers: true,
})
export class SetAbuseContactOverrideSuccess {
  @Field(() => AbuseContactType, {
    nullable: true,
    description: 'The contact that is set now; `null` when what was set has been taken back.',
  })
  contact!: AbuseContactType | null;
}

@ObjectType('SetAbuseContactFormSuccess', {
  description: 'Notices to the contact go this way from now on.',
  simpleResolvers: true,
})
export class SetAbuseContactFormSuccess {
  @Field(() => AbuseContactType, { description: 'The contact as it stands now.' })
  contact!: AbuseContactType;
}

export const SetAbuseContactFormResult = resultUnion(
  'SetAbuseContactFormResult',
  'What came of setting the form of an abuse contact.',
  [SetAbuseContactFormSuccess, InvalidInputError, NotFoundError, StaleVersionError] as const,
);
export const ApproveAbuseContactResult = resultUnion(
  'ApproveAbuseContactResult',
  'What came of approving an abuse contact.',
  [ApproveAbuseContactSuccess, NotFoundError, StaleVersionError] as const,
);
export const RejectAbuseContactResult = resultUnion(
  'RejectAbuseContactResult',
  'What came of rejecting an abuse contact.',
  [RejectAbuseContactSuccess, NotFoundError, StaleVersionError] as const,
);
export const SetAbuseContactOverrideResult = resultUnion(
  'SetAbuseContactOverrideResult',
  'What came of setting an abuse contact.',
  [SetAbuseContactOverrideSuccess, InvalidInputError, NotFoundError] as const,
);
