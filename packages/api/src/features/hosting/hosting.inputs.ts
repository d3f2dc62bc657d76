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

@InputType('RecordHostingObservationInput', { description: 'What a person found out about hosting.' })
export class RecordHostingObservationInput {
  @Field(() => ID, { description: 'The content item, of a case that you have claimed.' })
  contentItemId!: string;

  @Field(() => HostingSource, { description: 'Where it is known from.' })
  source!: HostingSource;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'The hosting country.' })
  country?: CountryCode | null;

  @Field(() => String, { nullable: true, description: 'The IPv4 or IPv6 address.' })
  ipAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'The hosting provider; at most 200 characters.' })
  provider?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It is a proxy that hides the origin.' })
  isProxy?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The number of the network that announces the address, such as 13335.',
  })
  asNumber?: number | null;

  @Field(() => CountrylessNetwork, {
    nullable: true,
    description: 'It is on this network without countries.',
  })
  network?: CountrylessNetwork | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was observed; now when absent.' })
  observedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it was found out; at most 500 characters, never a description of content.',
  })
  note?: string | null;
}
