import {
  SourceConfidence,
  territoryCoverage,
  type CalendarDate,
  type CountryCode,
  type HotlineDirectory,
  type TerritoryCoverage,
} from '@meldpunt/domain';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar, DateScalar } from '../../platform/graphql/scalars.js';
import { HotlineType, presentHotline } from './hotline.type.js';

@ObjectType('TerritoryCoverage', {
  description: 'Which country’s hotline and criminal law covers a territory with a country code of its own.',
  simpleResolvers: true,
})
export class TerritoryCoverageType {
  @Field(() => CountryCodeScalar, { description: 'The territory.' })
  territory!: CountryCode;

  @Field(() => CountryCodeScalar, { description: 'The country that covers it.' })
  coveredBy!: CountryCode;

  @Field(() => String, { description: 'The source.' })
  source!: string;

  @Field(() => SourceConfidence, { description: 'How reliable the source is.' })
  confidence!: SourceConfidence;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, if known.' })
  validFrom!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, if there is one.' })
  validTo!: CalendarDate | null;

  @Field(() => DateScalar, { description: 'The day on which this entry was last checked.' })
  asOf!: CalendarDate;
}

@ObjectType('HotlineDirectory', {
  description: 'The hotlines that the routing rules know.',
  simpleResolvers: true,
})
export class HotlineDirectoryType {
  @Field(() => [HotlineType], { description: 'Every entry, also of former members.' })
  hotlines!: readonly HotlineType[];

  @Field(() => [TerritoryCoverageType], { description: 'Which country covers which territory.' })
  coverage!: readonly TerritoryCoverageType[];

  @Field(() => DateScalar, { description: 'The day on which the directory as a whole was last checked.' })
  asOf!: CalendarDate;
}

const presentCoverage = ({ checkedOn, ...row }: TerritoryCoverage): TerritoryCoverageType => ({
  ...row,
  asOf: checkedOn,
});

export const presentDirectory = ({
  hotlines,
  coverage = territoryCoverage,
  checkedOn,
}: HotlineDirectory): HotlineDirectoryType => ({
  hotlines: hotlines.map(presentHotline),
  coverage: coverage.map(presentCoverage),
  asOf: checkedOn,
});
