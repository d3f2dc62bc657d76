import { shaped, type ShapedPlace } from './shaped-place.js';

const anyKey = /(CHK|SSK|USK|KSK)(?:@|%40)([^\s"'<>]{1,1000})/u;
const zeroSite = /^(?:[^/]*\/)?(1[1-9A-HJ-NP-Za-km-z]{25,34}|[a-z0-9-]{1,63}\.bit)(?:[/?#].*)?$/u;

/**
 * Reads a Freenet key at any position, also in a link to the reporter’s own node. A content hash identifies the place
 * and the file name after it is dropped. A signed key needs the name after it; the edition of a site is dropped.
 * @internal
 */
export function readFreenetKey(text: string): ShapedPlace | null {
  const [, type = '', rest = ''] = anyKey.exec(text.replace(/%2c/giu, ',').replace(/%7e/giu, '~')) ?? [];
  if (type === '') return null;
  const [key = '', name = '', ...path] = rest.replace(/[).,;:!?\]]+$/u, '').split('/');
  const [target, ...below] =
    type === 'USK' && /^-?\d+$/u.test(path[0] ?? '') ? [name, ...path.slice(1)] : [name, ...path];
  const site = type === 'SSK' ? target?.replace(/-\d+$/u, '') : target;
  const parts =
    type === 'CHK' || type === 'KSK' ? [key] : [key, site ?? '', ...below].filter((part) => part !== '');
  const found = `${type}@${parts.join('/')}`;
  return key === '' ? null : shaped('NETWORK', 'freenet', found, `freenet:${found}`);
}

/** Reads a ZeroNet site: a Bitcoin address or a `.bit` name. @internal */
export function readZeroNet(rest: string): ShapedPlace | null {
  const site = zeroSite.exec(rest.replace(/^\/+/u, ''))?.[1];
  return site === undefined ? null : shaped('NETWORK', 'zeronet', site, `zero://${site}`);
}
