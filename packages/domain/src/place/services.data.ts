// Names of apps, games and networks as reporters write them, each with its service and kind. Origin: the names that the
// services use. Checked 2026-11-29. Coverage: services that reports to hotlines name most. Left out: names that are
// ordinary words and cannot be distinguished in a sentence. Names in `onlyWithMark` count only next to a colon, an at
// sign or a kind.
import type { LinkScheme } from './link-schemes.data.js';
import type { PlaceKind } from './place.js';

const named = (kind: PlaceKind, ...names: readonly string[]): readonly (readonly [string, LinkScheme])[] =>
  names.map((name) => [name, { kind, service: name }]);
const alias = (kind: PlaceKind, service: string, ...names: readonly string[]) =>
  names.map((name) => [name, { kind, service }] as const);

/** @internal */
export const services: ReadonlyMap<string, LinkScheme> = new Map<string, LinkScheme>([
  ...named('APP', 'telegram', 'whatsapp', 'snapchat', 'discord', 'skype', 'threema', 'viber', 'wechat'),
  ...named(
    'APP',
    'kik',
    'tox',
    'session',
    'signal',
    'wire',
    'line',
    'imo',
    'wickr',
    'briar',
    'simplex',
    'jami',
  ),
  ...named(
    'APP',
    'instagram',
    'tiktok',
    'facebook',
    'twitter',
    'reddit',
    'tumblr',
    'vk',
    'pinterest',
    'bereal',
  ),
  ...named(
    'APP',
    'omegle',
    'ometv',
    'chatroulette',
    'yubo',
    'wizz',
    'hoop',
    'tinder',
    'grindr',
    'badoo',
    'bumble',
  ),
  ...named(
    'APP',
    'onlyfans',
    'twitch',
    'youtube',
    'zoom',
    'teams',
    'facetime',
    'imessage',
    'slack',
    'messenger',
  ),
  ...named(
    'APP',
    'dropbox',
    'mega',
    'icloud',
    'onedrive',
    'wetransfer',
    'potato',
    'chatango',
    'paltalk',
    'tango',
  ),
  ...alias('APP', 'telegram', 'tg'),
  ...alias('APP', 'whatsapp', 'whats app', 'wapp'),
  ...alias('APP', 'snapchat', 'snap', 'snap chat'),
  ...alias('APP', 'instagram', 'insta'),
  ...alias('APP', 'facebook', 'facebook messenger', 'fb'),
  ...alias('APP', 'twitter', 'x twitter'),
  ...alias('APP', 'google meet', 'google meet'),
  ...alias('APP', 'google drive', 'google drive'),
  ...named(
    'GAME',
    'roblox',
    'minecraft',
    'fortnite',
    'steam',
    'habbo',
    'vrchat',
    'rec room',
    'second life',
    'imvu',
  ),
  ...named(
    'GAME',
    'among us',
    'clash of clans',
    'clash royale',
    'brawl stars',
    'free fire',
    'pubg',
    'gta',
    'fivem',
  ),
  ...named(
    'GAME',
    'playstation',
    'xbox',
    'nintendo',
    'world of warcraft',
    'league of legends',
    'call of duty',
  ),
  ...named(
    'GAME',
    'msp',
    'moviestarplanet',
    'animal jam',
    'avakin life',
    'gacha life',
    'fifa',
    'valorant',
    'ea fc',
  ),
  ...alias('GAME', 'playstation', 'psn', 'playstation network'),
  ...alias('GAME', 'xbox', 'xbox live'),
  ...named('CHAT', 'matrix', 'xmpp', 'irc', 'mumble', 'teamspeak', 'jabber', 'element'),
  ...alias('USENET', 'usenet', 'usenet', 'newsgroup', 'newsgroups', 'nieuwsgroep', 'nntp'),
  ...named(
    'FILE_SHARING',
    'ed2k',
    'soulseek',
    'gnutella',
    'direct connect',
    'retroshare',
    'gigatribe',
    'bittorrent',
  ),
  ...alias('FILE_SHARING', 'ed2k', 'emule', 'edonkey', 'edonkey2000', 'ed2000'),
  ...alias('FILE_SHARING', 'direct connect', 'dc++', 'dcpp'),
  ...named('NETWORK', 'freenet', 'zeronet', 'gemini', 'gnunet', 'lbry', 'nostr', 'scuttlebutt', 'lokinet'),
  ...alias('NETWORK', 'freenet', 'hyphanet'),
]);

/** Names that are also ordinary words. @internal */
export const onlyWithMark: ReadonlySet<string> = new Set(
  'line signal session wire element tango mega zoom teams messenger snap steam matrix gemini hoop mumble potato x msp gta'.split(
    ' ',
  ),
);

/**
 * Words for the role of a name within a service. Names with the role `GROUP` are separate from other names.
 * @internal
 */
export const roleWords: ReadonlyMap<string, 'GROUP' | 'NAME'> = new Map([
  ...'groep group groupe gruppe gruppo kanaal channel canal kanal server serveur room kamer salon raum chat hub'
    .split(' ')
    .map((word) => [word, 'GROUP'] as const),
  ...'user gebruiker gebruikersnaam username utilisateur benutzer benutzername account compte konto profiel profil profile id naam name nom pseudo nick nickname handle via op sur auf on'
    .split(' ')
    .map((word) => [word, 'NAME'] as const),
]);

/** Words that do not identify a place. Two reports with only these words may be about different places. @internal */
export const emptyWords: ReadonlySet<string> = new Set(
  [
    'de het een op in van bij met en of ik weet niet geen onbekend onbekende app appje website site internet online daar hier iemand nvt ja nee help alsjeblieft aub',
    'le la les un une des sur dans chez avec et ou je ne sais pas inconnu inconnue aucun aucune application appli ici quelqu’un oui non aide svp',
    'der die das ein eine auf in bei mit und oder ich weiß weiss nicht kein keine unbekannt anwendung hier jemand ja nein hilfe bitte',
    'the a an on in at with and or i do not dont don’t know none unknown n/a na no yes here someone somebody please whatever nothing',
  ]
    .join(' ')
    .split(' '),
);
