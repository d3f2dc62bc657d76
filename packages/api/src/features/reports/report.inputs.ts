import { Language, PlaceKind, SiteType } from '@meldpunt/domain';
import { Field, InputType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType('ContactInput', {
  description: 'The contact data of the reporter, if they want to be contacted. Stored encrypted.',
})
export class ContactInput {
  @Field(() => String, { nullable: true, description: 'A name; at most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'A telephone number.' })
  phone?: string | null;
}

@InputType('SiteAccessInput', { description: 'The login for a members’ area. Stored encrypted.' })
export class SiteAccessInput {
  @Field(() => String, { nullable: true, description: 'The user name; at most 200 characters.' })
  username?: string | null;

  @Field(() => String, { nullable: true, description: 'The password; at most 200 characters.' })
  password?: string | null;
}

@InputType('PlaceInput', {
  description:
    'A place that has no web address, in the reporter’s words: an app with its account or group, a game, a phone number.',
})
export class PlaceInput {
  @Field(() => PlaceKind, {
    nullable: true,
    description: 'The kind of place. If absent, it is recognised from the text.',
  })
  kind?: PlaceKind | null;

  @Field(() => String, { description: 'The place and what identifies it, at most 2000 characters.' })
  text!: string;
}

@InputType('SubmitReportInput', {
  description:
    'A report of a citizen. One address or place is required. Without contact data it is anonymous. A report that states immediate danger is never refused.',
})
export class SubmitReportInput {
  @Field(() => [String], {
    nullable: true,
    description:
      'The web addresses as entered by the reporter: at most 50 entries and 409,600 characters in total. An entry may contain several addresses and other words.',
  })
  urls?: string[] | null;

  @Field(() => [PlaceInput], {
    nullable: true,
    description:
      'Places that have no web address, at most 50. A web address in an entry is read as an address.',
  })
  places?: PlaceInput[] | null;

  @Field(() => String, { nullable: true, description: 'The referring page, at most 2048 characters.' })
  foundVia?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the reporter saw it. Not in the future.',
  })
  observedAt?: Date | null;

  @Field(() => SiteType, { nullable: true, description: 'The kind of site.' })
  siteType?: SiteType | null;

  @Field(() => String, { nullable: true, description: 'Additional text, at most 2000 characters.' })
  remarks?: string | null;

  @Field(() => Language, { nullable: true, description: 'The reporter’s language. Dutch if absent.' })
  language?: Language | null;

  @Field(() => ContactInput, {
    nullable: true,
    description: 'The contact data. Anonymous if absent.',
  })
  contact?: ContactInput | null;

  @Field(() => SiteAccessInput, { nullable: true, description: 'The login for a members’ area.' })
  siteAccess?: SiteAccessInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A child is in danger now, according to the reporter. Such reports are handled first.',
  })
  immediateDanger?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The idempotency key of the caller, 8 to 200 unguessable characters. A repeated key changes nothing and returns the same receipt.',
  })
  idempotencyKey?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The solution of the challenge of a `ProofOfWorkRequiredError`, as the ALTCHA widget returns it. It is valid once.',
  })
  proofOfWork?: string | null;
}
