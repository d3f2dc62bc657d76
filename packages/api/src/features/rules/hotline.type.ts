import {
  Membership,
  SourceConfidence,
  type CalendarDate,
  type CountryCode,
  type Hotline,
} from '@meldpunt/domain';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar, DateScalar } from '../../platform/graphql/scalars.js';

@ObjectType('Hotline', { description: 'A hotline in the INHOPE directory.', simpleResolvers: true })
export class HotlineType {
  @Field(() => CountryCodeScalar, { description: 'The country it serves.' })
  country!: CountryCode;

  @Field(() => String, { description: 'The organisation that runs it.' })
  organisation!: string;

  @Field(() => String, { description: 'The name of the hotline.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its public web page, if known.' })
  url!: string | null;

  @Field(() => Membership, { description: 'Its INHOPE membership.' })
  membership!: Membership;

  @Field(() => DateScalar, { description: 'The day on which this entry was last checked.' })
  asOf!: CalendarDate;

  @Field(() => String, { description: 'The source of this entry.' })
  source!: string;

  @Field(() => SourceConfidence, { description: 'How reliable the source is.' })
  confidence!: SourceConfidence;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of this entry, if known.' })
  validFrom!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of this entry, if there is one.' })
  validTo!: CalendarDate | null;
}

export const presentHotline = ({ checkedOn, ...hotline }: Hotline): HotlineType => ({
  ...hotline,
  asOf: checkedOn,
});
