import { shaped, type ShapedPlace } from './shaped-place.js';

const messageId = /^<?((?![a-z]+:\/\/)[^\s<>@]{1,240}@[^\s<>@]{1,240})>?$/iu;
const group = /^[a-z][a-z0-9+_-]*(?:\.[a-z0-9+_-]+)+$/iu;
const wellKnownGroup = /^alt\.(?:binaries|sex|fan|pictures)\.[a-z0-9.+_-]+$/iu;

const message = (id: string): ShapedPlace => shaped('USENET', 'usenet', `message/${id}`, `news:${id}`);
const newsgroup = (name: string): ShapedPlace =>
  shaped('USENET', 'usenet', `group/${name.toLowerCase()}`, `news:${name.toLowerCase()}`);

/** Reads a newsgroup or message identifier, with or without its angle brackets (RFC 5536, 3.1). @internal */
export function readUsenet(text: string): ShapedPlace | null {
  const id = messageId.exec(text)?.[1];
  if (id !== undefined) return message(id);
  return group.test(text) ? newsgroup(text) : null;
}

/** Reads the part after `news:`, `snews:` or `nntp:` (RFC 5538). The server is not part of the place. @internal */
export function readNewsLink(scheme: string, rest: string): ShapedPlace | null {
  const path = decodeLoosely(rest.replace(/^\/\/[^/]*\//u, '').replace(/^\/+/u, ''));
  const [first = '', article] = path.split('/');
  if (scheme.startsWith('nntp') && group.test(first) && article !== undefined && article !== '')
    return shaped('USENET', 'usenet', `article/${rest.toLowerCase()}`, `${scheme}:${rest}`);
  return readUsenet(first);
}

/** Recognises a message identifier in angle brackets, or a newsgroup with an unmistakable name. @internal */
export const recogniseUsenet = (text: string): ShapedPlace | null =>
  (text.startsWith('<') && text.endsWith('>')) || wellKnownGroup.test(text) ? readUsenet(text) : null;

const decodeLoosely = (text: string): string =>
  text.replace(/%(3c|3e|40)/giu, (escape) => decodeURIComponent(escape));
