import { shaped, type ShapedPlace } from './shaped-place.js';

const hash = /^[0-9a-f]{32}$/iu;

/**
 * Reads an eDonkey link. A file is identified by its hash and size. Its name may name a victim and does not help to
 * find it, so it is removed from the identity and from the displayed link.
 * @internal
 */
export function readEd2k(rest: string): ShapedPlace | null {
  const parts = rest
    .replace(/^[/\\]+/u, '')
    .replace(/%7c/giu, '|')
    .split('|')
    .filter((part) => part !== '' && part !== '/');
  const type = parts[0]?.toLowerCase();
  if (type === 'file') {
    const at = parts.findIndex((part, index) => index > 1 && hash.test(part));
    const size = parts[at - 1] ?? '';
    const found = parts[at]?.toLowerCase();
    if (found === undefined || !/^\d{1,19}$/u.test(size)) return null;
    return shaped('FILE_SHARING', 'ed2k', `file/${found}`, `ed2k://|file|-|${size}|${found}|/`);
  }
  if ((type === 'server' || type === 'serverlist') && parts[1] !== undefined) {
    const server = parts
      .slice(1, type === 'server' ? 3 : 2)
      .join('|')
      .toLowerCase();
    return shaped('FILE_SHARING', 'ed2k', `${type}/${server}`, `ed2k://|${type}|${server}|/`);
  }
  return null;
}

/** Reads a plain torrent hash: `urn:btih:`, `infohash:` and similar. @internal */
export function readInfoHash(text: string): ShapedPlace | null {
  const found = /^(?:urn:btih:|btih:|info-?hash[:=]\s*)([0-9a-f]{40}|[a-z2-7]{32})$/iu
    .exec(text)?.[1]
    ?.toLowerCase();
  return found === undefined
    ? null
    : shaped('FILE_SHARING', 'bittorrent', `hash/${found}`, `urn:btih:${found}`);
}
