import { Language, PlaceKind, SiteType } from '@meldpunt/domain';
import { Field, InputType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType('ContactInput', {
  description: 'How to reach the reporter, if they wish to be reached. Kept encrypted.',
})
export class ContactInput {
  @Field(() => String, { nullable: true, description: 'A name; at most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'A telephone number.' })
  phone?: string | null;
}

@InputType('SiteAccessInput', { description: 'What opens a members’ area. Kept encrypted.' })
export class SiteAccessInput {
  @Field(() => String, { nullable: true, description: 'The user name; at most 200 characters.' })
  username?: string | null;

  @Field(() => String, { nullable: true, description: 'The password; at most 200 characters.' })
  password?: string | null;
}

@InputType('PlaceInput', {
  description:
    'A place that has no web address, in the reporter’s words: an app with its account or group, a game, a number.',
})
export class PlaceInput {
  @Field(() => PlaceKind, {
    nullable: true,
    description: 'What kind of place it is; recognised from the text where it is absent.',
  })
  kind?: PlaceKind | null;

  @Field(() => String, { description: 'The place, with what identifies it; at most 2000 characters.' })
  text!: string;
}

@InputType('SubmitReportInput', {
  description:
    'A citizen’s notification. An address or a place is enough; no contact means anonymous. One that states immediate danger is never refused.',
})
export class SubmitReportInput {
  @Field(() => [String], {
    nullable: true,
    description:
      'What the reporter has of web addresses, as it was typed or pasted: at most 50 entries, together at most 409,600 characters. An entry may hold several addresses and words.',
  })
  urls?: string[] | null;

  @Field(() => [PlaceInput], {
    nullable: true,
    description: 'Places that have no web address, at most 50. A web address in one is read as such.',
  })
  places?: PlaceInput[] | null;

  @Field(() => String, { nullable: true, description: 'The page that led there; at most 2048 characters.' })
  foundVia?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was seen; not in the future.' })
  observedAt?: Date | null;

  @Field(() => SiteType, { nullable: true, description: 'The kind of site.' })
  siteType?: SiteType | null;

  @Field(() => String, { nullable: true, description: 'Anything else; at most 2000 characters.' })
  remarks?: string | null;

  @Field(() => Language, { nullable: true, description: 'The reporter’s language; Dutch when absent.' })
  language?: Language | null;

  @Field(() => ContactInput, {
    nullable: true,
    description: 'How to reach the reporter; absent means anonymous.',
  })
  contact?: ContactInput | null;

  @Field(() => SiteAccessInput, { nullable: true, description: 'What opens a members’ area.' })
  siteAccess?: SiteAccessInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A child is in danger now, according to the reporter. Such reports are looked at first.',
  })
  immediateDanger?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by the caller, 8 to 200 unguessable characters: repeating it changes nothing and returns the same receipt.',
  })
  idempotencyKey?: string | null;
}
