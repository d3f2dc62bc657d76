// Schemes of links that lead to a place and not to a web page, with their service. Origin: the services’ own
// documentation of their deep links and the IANA registry of URI schemes. Checked 2026-11-29. Coverage: the links that
// reports to a hotline contain. Left out: schemes that lead to nothing others could open (data:, file:, javascript:),
// those that parseAddress reads (http, https, ftp, magnet, ipfs, ipns), and mail addresses.
import type { PlaceKind } from './place.js';

/** The target of a scheme. @internal */
export interface LinkScheme {
  readonly kind: PlaceKind;
  readonly service: string;
}

const app = (service: string): LinkScheme => ({ kind: 'APP', service });
const game = (service: string): LinkScheme => ({ kind: 'GAME', service });
const chat = (service: string): LinkScheme => ({ kind: 'CHAT', service });
const sharing = (service: string): LinkScheme => ({ kind: 'FILE_SHARING', service });
const network = (service: string): LinkScheme => ({ kind: 'NETWORK', service });
const usenet: LinkScheme = { kind: 'USENET', service: 'usenet' };
const phone: LinkScheme = { kind: 'PHONE', service: 'phone' };

/** @internal */
export const linkSchemes: Readonly<Record<string, LinkScheme>> = {
  tg: app('telegram'),
  telegram: app('telegram'),
  discord: app('discord'),
  whatsapp: app('whatsapp'),
  sgnl: app('signal'),
  signal: app('signal'),
  snapchat: app('snapchat'),
  kik: app('kik'),
  'kik-share': app('kik'),
  skype: app('skype'),
  tox: app('tox'),
  session: app('session'),
  threema: app('threema'),
  wire: app('wire'),
  viber: app('viber'),
  weixin: app('wechat'),
  wechat: app('wechat'),
  line: app('line'),
  imo: app('imo'),
  wickr: app('wickr'),
  briar: app('briar'),
  simplex: app('simplex'),
  jami: app('jami'),
  ring: app('jami'),
  keet: app('keet'),
  instagram: app('instagram'),
  fb: app('facebook'),
  'fb-messenger': app('facebook'),
  facebook: app('facebook'),
  twitter: app('twitter'),
  reddit: app('reddit'),
  vk: app('vk'),
  tiktok: app('tiktok'),
  snssdk1233: app('tiktok'),
  twitch: app('twitch'),
  zoommtg: app('zoom'),
  zoomus: app('zoom'),
  msteams: app('teams'),
  facetime: app('facetime'),
  slack: app('slack'),
  steam: game('steam'),
  roblox: game('roblox'),
  'roblox-player': game('roblox'),
  minecraft: game('minecraft'),
  secondlife: game('second life'),
  vrchat: game('vrchat'),
  fivem: game('fivem'),
  matrix: chat('matrix'),
  xmpp: chat('xmpp'),
  irc: chat('irc'),
  ircs: chat('irc'),
  irc6: chat('irc'),
  mumble: chat('mumble'),
  ts3server: chat('teamspeak'),
  teamspeak: chat('teamspeak'),
  news: usenet,
  snews: usenet,
  nntp: usenet,
  nntps: usenet,
  ed2k: sharing('ed2k'),
  adc: sharing('direct connect'),
  adcs: sharing('direct connect'),
  dchub: sharing('direct connect'),
  gnutella: sharing('gnutella'),
  gnutella1: sharing('gnutella'),
  slsk: sharing('soulseek'),
  thunder: sharing('thunder'),
  flashget: sharing('flashget'),
  qqdl: sharing('qqdl'),
  retroshare: sharing('retroshare'),
  freenet: network('freenet'),
  hyphanet: network('freenet'),
  zeronet: network('zeronet'),
  zero: network('zeronet'),
  gemini: network('gemini'),
  gopher: network('gopher'),
  dat: network('dat'),
  hyper: network('hyper'),
  pear: network('hyper'),
  ssb: network('scuttlebutt'),
  gnunet: network('gnunet'),
  lbry: network('lbry'),
  nostr: network('nostr'),
  'web+nostr': network('nostr'),
  swarm: network('swarm'),
  bzz: network('swarm'),
  tel: phone,
  sms: phone,
  smsto: phone,
  callto: phone,
};
