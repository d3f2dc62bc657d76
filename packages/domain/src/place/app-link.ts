import { readPhone } from './read-phone.js';
import { shaped, type ShapedPlace } from './shaped-place.js';
import type { LinkScheme } from './link-schemes.data.js';

const accountName = /^@?([\p{L}\p{N}][\p{L}\p{N}._-]{0,63})$/u;

/** Reads the invite, account, telephone number or channel in an app link. @internal */
export function readAppLink({ kind, service }: LinkScheme, scheme: string, rest: string): ShapedPlace | null {
  const { path, parameter } = partsOf(rest);
  const found = invited(path, parameter) ?? phoned(parameter) ?? resolved(parameter) ?? named(service, path);
  if (found !== null) return shaped(kind, service, found, `${scheme}:${rest}`);
  const whole = rest.replace(/^[/\\]+/u, '');
  return whole === '' ? null : shaped(kind, service, `link/${whole}`, `${scheme}:${rest}`);
}

type Parameter = (...names: readonly string[]) => string | null;

function partsOf(rest: string): { readonly path: readonly string[]; readonly parameter: Parameter } {
  const question = rest.indexOf('?');
  const hash = rest.indexOf('#');
  const ends = [question, hash].filter((index) => index >= 0);
  const end = ends.length === 0 ? rest.length : Math.min(...ends);
  const given = new Map<string, string>();
  for (const pair of rest.slice(end + 1).split(/[?&#]/u)) {
    const [name = '', ...value] = pair.split('=');
    if (value.length > 0 && !given.has(name.toLowerCase()))
      given.set(name.toLowerCase(), decoded(value.join('=')));
  }
  const fragment = hash >= 0 ? rest.slice(hash + 1) : '';
  const path = [...rest.slice(0, end).split('/'), ...(fragment.includes('=') ? [] : fragment.split('/'))];
  return {
    path: path.map(decoded).filter((part) => part !== '' && part !== '-'),
    parameter: (...names) => names.map((name) => given.get(name)).find((value) => value) ?? null,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An invite opens one group, independent of the text around it. Its letter case matters. */
function invited(path: readonly string[], parameter: Parameter): string | null {
  const code = parameter('invite', 'code', 'blob');
  if (code !== null) return `invite/${code}`;
  const at = path.findIndex((part) => /^(?:invite|join|joinchat|signal\.group)$/iu.test(part));
  const named = at < 0 ? undefined : path[at + 1];
  return named === undefined ? null : `invite/${named}`;
}

function phoned(parameter: Parameter): string | null {
  const phone = readPhone(parameter('phone', 'number') ?? '');
  return phone === null ? null : `phone/${phone.digits.startsWith('+') ? phone.digits : `+${phone.digits}`}`;
}

/** The public name of an account or channel, with the message in it when given. */
function resolved(parameter: Parameter): string | null {
  const name = accountName.exec(parameter('domain', 'username', 'user', 'screen_name') ?? '')?.[1];
  if (name === undefined) return null;
  const post = parameter('post');
  return `name/${name.toLowerCase()}${post === null ? '' : `/${post}`}`;
}

const ownHost = /^(?:www\.)?[a-z]+\.(?:com|me|gg)$/iu;
const roles = /^(?:add|users?|u|profile|p|name|friend|contact|account|resolve)$/iu;

function named(service: string, path: readonly string[]): string | null {
  if (service === 'tox') return toxKey(path.join(''));
  if (service === 'session')
    return /^0[35][0-9a-f]{64}$/iu.test(path[0] ?? '') ? `id/${path[0]?.toLowerCase()}` : null;
  const rest = path.filter((part) => !roles.test(part) && !ownHost.test(part));
  const [first] = rest;
  if (first === undefined || rest.length > 1) return null;
  const phone = /^[+\d]/u.test(first) ? readPhone(first) : null;
  if (phone !== null && phone.digits.length > 8)
    return `phone/${phone.digits.startsWith('+') ? phone.digits : `+${phone.digits}`}`;
  const name = accountName.exec(first)?.[1] ?? (first.startsWith('live:') ? first : undefined);
  return name === undefined ? null : `name/${name.toLowerCase()}`;
}

/** The account of a Tox ID is its public key; its owner can change the rest. @internal */
export const toxKey = (text: string): string | null =>
  /^[0-9a-f]{64}(?:[0-9a-f]{12})?$/iu.test(text) ? `id/${text.slice(0, 64).toLowerCase()}` : null;
