import { readAppLink, toxKey } from './app-link.js';
import { readIrc, readMatrixId, readMatrixLink, readXmpp } from './chat-place.js';
import { readFreenetKey, readZeroNet } from './freenet-place.js';
import { linkSchemes, type LinkScheme } from './link-schemes.data.js';
import { readPhone } from './read-phone.js';
import { shaped, type ShapedPlace } from './shaped-place.js';
import { readEd2k, readInfoHash } from './sharing-place.js';
import { readNewsLink, recogniseUsenet } from './usenet-place.js';

const schemed = /^([a-z][a-z0-9+.-]{0,31}):(?=\S)/iu;

/** Reads a link whose scheme leads to a place; `null` for any other text. @internal */
export function readPlaceLink(text: string): ShapedPlace | null {
  const scheme = schemed.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || !Object.hasOwn(linkSchemes, scheme)) return null;
  const target = linkSchemes[scheme];
  const rest = text.slice(scheme.length + 1);
  if (target === undefined || /^[/\\]*$/u.test(rest)) return null;
  return readLink(target, scheme, rest) ?? anyLink(target, scheme, rest);
}

function readLink(target: LinkScheme, scheme: string, rest: string): ShapedPlace | null {
  switch (target.service) {
    case 'matrix':
      return readMatrixLink(rest);
    case 'xmpp':
      return readXmpp(rest);
    case 'irc':
      return readIrc(rest);
    case 'usenet':
      return readNewsLink(scheme, rest);
    case 'ed2k':
      return readEd2k(rest);
    case 'freenet':
      return readFreenetKey(rest);
    case 'zeronet':
      return readZeroNet(rest);
    case 'phone':
      return phonePlace(rest.split(/[?]/u)[0] ?? '');
    default:
      return target.kind === 'APP' ? readAppLink(target, scheme, rest) : null;
  }
}

/** A link of a known service in an unknown form: the whole link identifies the place. */
const anyLink = ({ kind, service }: LinkScheme, scheme: string, rest: string): ShapedPlace =>
  shaped(kind, service, `link/${rest.replace(/^[/\\]+/u, '')}`, `${scheme}:${rest}`);

/**
 * A telephone number with one possible reading: with its country code, or with at least eight digits that begin with 0.
 * @internal
 */
export function phonePlace(text: string): ShapedPlace | null {
  const phone = readPhone(text);
  if (phone === null) return null;
  return shaped('PHONE', 'phone', phone.digits, phone.digits);
}

const plainPhone = (text: string): ShapedPlace | null => {
  const phone = readPhone(text);
  return phone !== null && phone.digits.length >= 8 && /^(?:\+|0)/u.test(phone.digits)
    ? phonePlace(text)
    : null;
};

const account = (service: string, key: string | null, text: string): ShapedPlace | null =>
  key === null ? null : shaped('APP', service, key, `${service}:${text.toLowerCase()}`);

/** Recognises a place by its form: a link, an identifier, a key or a number with one possible reading. @internal */
export function readShapedPlace(text: string): ShapedPlace | null {
  return (
    readPlaceLink(text) ??
    readMatrixId(text) ??
    (/^(?:[a-z]+:\/\/[^/\s]*\/)?\/?(?:CHK|SSK|USK|KSK)(?:@|%40)/u.test(text) ? readFreenetKey(text) : null) ??
    (/^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):43110\//iu.test(text)
      ? readZeroNet(text.replace(/^https?:\/\/[^/]*\//iu, ''))
      : null) ??
    recogniseUsenet(text) ??
    readInfoHash(text) ??
    account('tox', text.length === 76 ? toxKey(text) : null, text) ??
    account('session', /^05[0-9a-f]{64}$/iu.test(text) ? `id/${text.toLowerCase()}` : null, text) ??
    plainPhone(text)
  );
}
