import { Field, InputType } from '../../platform/graphql/type-graphql.js';
import { ContactInput, PlaceInput, SiteAccessInput } from './report.inputs.js';

@InputType('ImportRowInput', {
  description:
    'A report that another system received. One address or place is required. Codes and times are texts, so that a wrong value refuses one row and not the request. A row that states immediate danger is never refused.',
})
export class ImportRowInput {
  @Field(() => String, {
    description:
      'The key of the row in its source, 1 to 200 characters. A repeated key changes nothing and returns the same receipt.',
  })
  key!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The web addresses, as in `SubmitReportInput`.',
  })
  urls?: string[] | null;

  @Field(() => [PlaceInput], { nullable: true, description: 'Places that have no web address, at most 50.' })
  places?: PlaceInput[] | null;

  @Field(() => String, { nullable: true, description: 'The referring page, at most 2048 characters.' })
  foundVia?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When the reporter saw it: an instant in RFC 3339 form. Not in the future.',
  })
  observedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The kind of site: a value of `SiteType`.' })
  siteType?: string | null;

  @Field(() => String, { nullable: true, description: 'Additional text, at most 2000 characters.' })
  remarks?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reporter’s language: a value of `Language`. Dutch if absent.',
  })
  language?: string | null;

  @Field(() => ContactInput, { nullable: true, description: 'The contact data. Anonymous if absent.' })
  contact?: ContactInput | null;

  @Field(() => SiteAccessInput, { nullable: true, description: 'The login for a members’ area.' })
  siteAccess?: SiteAccessInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A child is in danger now, according to the reporter.',
  })
  immediateDanger?: boolean | null;
}

@InputType('ImportReportsInput', { description: 'Reports that another system received.' })
export class ImportReportsInput {
  @Field(() => String, {
    description:
      'The name of the source, 1 to 100 characters. Your account, the source and the key of a row identify a report.',
  })
  source!: string;

  @Field(() => [ImportRowInput], { description: 'The rows, 1 to 200.' })
  rows!: ImportRowInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the rows are only checked. Nothing is stored.',
  })
  dryRun?: boolean | null;
}
