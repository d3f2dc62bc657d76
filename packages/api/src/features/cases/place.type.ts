import { PlaceKind } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';

publishEnum(PlaceKind, 'PlaceKind', 'The kind of place that a report names instead of a web address.', {
  APP: 'An app or platform with an account, group, channel or invite.',
  CHAT: 'A room or account on Matrix, XMPP or IRC.',
  USENET: 'A newsgroup or a message in one.',
  FILE_SHARING: 'A file, hub or server of a file-sharing network.',
  NETWORK: 'A network that ordinary browsers cannot open, such as Freenet.',
  GAME: 'A game with its server, room or account.',
  PHONE: 'A telephone number.',
  EMAIL: 'A mail address.',
  PHYSICAL: 'A street, building or other physical place.',
  OTHER: 'Another place, in words.',
  NOT_STATED: 'The reporter stated danger but named no place.',
});

@ObjectType('Place', { description: 'A place that has no web address.', simpleResolvers: true })
export class PlaceType {
  @Field(() => PlaceKind, { description: 'What kind of place it is.' })
  kind!: PlaceKind;

  @Field(() => String, { description: 'The place on one line.' })
  text!: string;
}

/** The place of a row whose `url` is a description in words; `null` for a web address. */
export const presentPlace = (row: { placeKind: PlaceKind | null; url: string }): PlaceType | null =>
  row.placeKind === null ? null : { kind: row.placeKind, text: row.url };
