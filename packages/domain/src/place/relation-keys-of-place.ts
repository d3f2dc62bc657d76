import type { Address } from '../address/address.js';
import { parseAddress } from '../address/parse-address.js';
import { relationKeys } from '../address/relation/relate.js';
import type { Place } from './place.js';

/** The web pages with which services show the target of an app link. Origin: the services’ own links, 2026-11-29. */
const pages: Readonly<Record<string, (key: string) => string>> = {
  'telegram/invite': (code) => `https://t.me/+${code}`,
  'telegram/name': (name) => `https://t.me/${name}`,
  'whatsapp/invite': (code) => `https://chat.whatsapp.com/${code}`,
  'whatsapp/phone': (phone) => `https://wa.me/${phone.replace('+', '')}`,
  'discord/invite': (code) => `https://discord.gg/${code}`,
  'signal/invite': (code) => `https://signal.group/#${code}`,
  'snapchat/name': (name) => `https://www.snapchat.com/add/${name}`,
  'kik/name': (name) => `https://kik.me/${name}`,
  'instagram/name': (name) => `https://www.instagram.com/${name}`,
  'tiktok/name': (name) => `https://www.tiktok.com/@${name}`,
  'bittorrent/hash': (hash) => `magnet:?xt=urn:btih:${hash}`,
};

/** The web address of the same place, for services that have both; `null` for other services. @internal */
export function webAddressOfPlace({ identity }: Pick<Place, 'identity'>): Address | null {
  const [, space = '', key = ''] = /^place:([^/]+\/[^/]+)\/(.+)$/u.exec(identity) ?? [];
  const page = Object.hasOwn(pages, space) ? pages[space] : undefined;
  const address = page === undefined ? null : parseAddress(page(key));
  return address?.ok === true ? address.value : null;
}

/** Keys that a place shares with related places, like `relationKeys` for addresses. @public */
export function relationKeysOfPlace(place: Pick<Place, 'identity'>): readonly string[] {
  const address = webAddressOfPlace(place);
  return [place.identity, ...(address === null ? [] : relationKeys(address))];
}
