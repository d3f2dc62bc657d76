import { ContactKind, ContactStatus, Language, OverrideScope } from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';

@InputType('AbuseContactFilter', { description: 'Which contacts to list; all conditions given must hold.' })
export class AbuseContactFilter {
  @Field(() => [ContactStatus], { nullable: true, description: 'In any of these statuses.' })
  status?: ContactStatus[] | null;

  @Field(() => [ContactKind], { nullable: true, description: 'Of any of these kinds.' })
  kind?: ContactKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether mail to it comes back.' })
  isUnreachable?: boolean | null;
}

@InputType('ApproveAbuseContactInput', {
  description: 'A person knows the contact: notices may be sent to it.',
})
export class ApproveAbuseContactInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: 'The version of the contact that you saw.' })
  expectedVersion!: number;

  @Field(() => Language, {
    nullable: true,
    description: 'The language in which to write to it; as it is when absent.',
  })
  language?: Language | null;
}

@InputType('RejectAbuseContactInput', {
  description: 'The contact is not the right one: nothing is sent to it.',
})
export class RejectAbuseContactInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: 'The version of the contact that you saw.' })
  expectedVersion!: number;
}

@InputType('SetAbuseContactOverrideInput', {
  description:
    'Sets whom notices about a hostname, network or autonomous system go to, whatever registers say.',
})
export class SetAbuseContactOverrideInput {
  @Field(() => OverrideScope, { description: 'What it is set for.' })
  scope!: OverrideScope;

  @Field(() => String, {
    description:
      'The hostname; the block in CIDR form, or one IP address; or the number of the autonomous system.',
  })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The mail address; absent, with no form either, takes back what was set, so that registers decide again.',
  })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The form of the provider, as a link. With it, notices become work for a person, who enters them there.',
  })
  formUrl?: string | null;

  @Field(() => ContactKind, {
    nullable: true,
    defaultValue: ContactKind.NETWORK,
    description: 'What power the contact has over content.',
  })
  kind?: ContactKind | null;

  @Field(() => String, { nullable: true, description: 'The organisation; at most 200 characters.' })
  organisation?: string | null;

  @Field(() => Language, {
    nullable: true,
    defaultValue: Language.EN,
    description: 'The language in which to write to it.',
  })
  language?: Language | null;
}

@InputType('SetAbuseContactFormInput', {
  description: 'The provider takes reports through a form: notices become work for a person.',
})
export class SetAbuseContactFormInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: 'The version of the contact that you saw.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The form, as a link; absent means that mail is the way again, where there is an address.',
  })
  formUrl?: string | null;
}
