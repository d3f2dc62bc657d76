import { ContactKind, ContactStatus, Language, OverrideScope } from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';

@InputType('AbuseContactFilter', { description: 'Which contacts to list; all given conditions must match.' })
export class AbuseContactFilter {
  @Field(() => [ContactStatus], { nullable: true, description: 'With any of these statuses.' })
  status?: ContactStatus[] | null;

  @Field(() => [ContactKind], { nullable: true, description: 'Of any of these kinds.' })
  kind?: ContactKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether mail to it bounces.' })
  isUnreachable?: boolean | null;
}

@InputType('ApproveAbuseContactInput', {
  description: 'Approves a contact: notices may be sent to it.',
})
export class ApproveAbuseContactInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: 'The version of the contact that you saw.' })
  expectedVersion!: number;

  @Field(() => Language, {
    nullable: true,
    description: 'The language of notices to it; unchanged if absent.',
  })
  language?: Language | null;
}

@InputType('RejectAbuseContactInput', {
  description: 'Rejects a contact: nothing is sent to it.',
})
export class RejectAbuseContactInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: 'The version of the contact that you saw.' })
  expectedVersion!: number;
}

@InputType('SetAbuseContactOverrideInput', {
  description:
    'Sets the recipient of notices about a hostname, network or autonomous system. It overrides registries.',
})
export class SetAbuseContactOverrideInput {
  @Field(() => OverrideScope, { description: 'What the contact applies to.' })
  scope!: OverrideScope;

  @Field(() => String, {
    description:
      'The hostname; the network in CIDR notation or one IP address; or the number of the autonomous system.',
  })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The mail address. If both this and `formUrl` are absent, the setting is removed and registries are used again.',
  })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The URL of the provider’s form. If given, a person submits notices there; each becomes a work item.',
  })
  formUrl?: string | null;

  @Field(() => ContactKind, {
    nullable: true,
    defaultValue: ContactKind.NETWORK,
    description: 'What the contact can do about content.',
  })
  kind?: ContactKind | null;

  @Field(() => String, { nullable: true, description: 'The organisation; max. 200 characters.' })
  organisation?: string | null;

  @Field(() => Language, {
    nullable: true,
    defaultValue: Language.EN,
    description: 'The language of notices to it.',
  })
  language?: Language | null;
}

@InputType('SetAbuseContactFormInput', {
  description: 'The provider accepts reports through a form: each notice becomes a work item for a person.',
})
export class SetAbuseContactFormInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: 'The version of the contact that you saw.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The URL of the form. If absent, notices go by mail again; the contact must have a mail address.',
  })
  formUrl?: string | null;
}
