import { shaped, type ShapedPlace } from './shaped-place.js';

const matrixId = /^([#@!])([^\s:]{1,255}):([a-z0-9.-]{1,230}(?::\d{1,5})?)$/iu;
const matrixTypes: Readonly<Record<string, string>> = { r: '#', room: '#', u: '@', user: '@', roomid: '!' };

/** Recognises a Matrix room alias, user or room id. @internal */
export function readMatrixId(text: string): ShapedPlace | null {
  const [, sigil = '', local = '', server = ''] = matrixId.exec(text) ?? [];
  if (server === '' || !server.includes('.')) return null;
  const id = `${sigil}${sigil === '@' ? local.toLowerCase() : local}:${server.toLowerCase()}`;
  return shaped('CHAT', 'matrix', id, id);
}

/** Reads the part after `matrix:` (the registered scheme). @internal */
export function readMatrixLink(rest: string): ShapedPlace | null {
  const [type = '', name = ''] = rest.replace(/^\/+/u, '').split(/[?#]/u)[0]?.split('/') ?? [];
  const sigil = matrixTypes[type.toLowerCase()];
  return sigil === undefined ? readMatrixId(rest) : readMatrixId(`${sigil}${decodeURIComponentSafely(name)}`);
}

/** Reads the part after `xmpp:` (RFC 5122): the bare address, without device and action. @internal */
export function readXmpp(rest: string): ShapedPlace | null {
  const jid =
    rest
      .replace(/^\/\/[^/]*\//u, '')
      .split(/[/?#]/u)[0]
      ?.toLowerCase() ?? '';
  return /^[^\s@]+@[^\s@]+$/u.test(jid) ? shaped('CHAT', 'xmpp', jid, `xmpp:${jid}`) : null;
}

/** Reads the part after `irc:`: the server and the channel. @internal */
export function readIrc(rest: string): ShapedPlace | null {
  const [, host = '', channel = ''] = /^\/\/([^/?\s]+)(?:\/([^?\s,]*))?/u.exec(rest) ?? [];
  if (host === '') return null;
  const server = host.toLowerCase().replace(/:\d+$/u, '');
  const room = decodeURIComponentSafely(channel)
    .toLowerCase()
    .replace(/^#?/u, channel === '' ? '' : '#');
  const key = room === '' ? server : `${server}/${room}`;
  return shaped('CHAT', 'irc', key, `irc://${key}`);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
