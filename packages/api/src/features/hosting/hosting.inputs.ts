import { CountrylessNetwork, HostingSource, type CountryCode } from '@meldpunt/domain';
import { Field, Float, ID, InputType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';

publishEnum(CountrylessNetwork, 'CountrylessNetwork', 'A network whose addresses belong to no country.', {
  TOR: 'Tor onion services.',
  I2P: 'The Invisible Internet Project.',
  IPFS: 'The InterPlanetary File System.',
  PEER_TO_PEER: 'File sharing between users.',
});

@InputType('LookUpHostingInput', { description: 'Which item to look up.' })
export class LookUpHostingInput {
  @Field(() => ID, { description: 'The content item, of a case that you have claimed.' })
  contentItemId!: string;
}

@InputType('RecordHostingObservationInput', { description: 'An observation about hosting by a person.' })
export class RecordHostingObservationInput {
  @Field(() => ID, { description: 'The content item, of a case that you have claimed.' })
  contentItemId!: string;

  @Field(() => HostingSource, { description: 'The source.' })
  source!: HostingSource;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'The hosting country.' })
  country?: CountryCode | null;

  @Field(() => String, { nullable: true, description: 'The IPv4 or IPv6 address.' })
  ipAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'The hosting provider; max. 200 characters.' })
  provider?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a proxy that hides the origin.' })
  isProxy?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The number of the autonomous system that announces the address, such as 13335.',
  })
  asNumber?: number | null;

  @Field(() => CountrylessNetwork, {
    nullable: true,
    description: 'The network without countries that hosts it.',
  })
  network?: CountrylessNetwork | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was observed; now if absent.' })
  observedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it was found out; max. 500 characters. Do not describe the content.',
  })
  note?: string | null;
}
