import { createHash } from 'node:crypto';
import { z } from 'zod';
import { trustedProxiesIn } from './http/trusted-proxies.js';
import { isWeakText } from './weak-text.js';

/** A host and port, or a path in the file system. */
export type Place = { readonly host: string; readonly port: number } | { readonly path: string };

/** 0, 1, true or false. */
export const flag = z
  .enum(['0', '1', 'true', 'false'])
  .transform((value) => value === '1' || value === 'true');

/** A secret of at least 32 bytes, given as text and used as its SHA-256. */
export const key = z
  .string()
  .min(32, { error: 'needs at least 32 characters', abort: true })
  .refine(
    (text) => !isWeakText(text),
    'is too regular; generate it, for example with openssl rand -base64 32',
  )
  .transform((text) => createHash('sha256').update(text).digest());

/** The address of a server: host and port, or the path of a socket in the file system. */
export const place = z.string().transform((text, context) => {
  if (text.startsWith('/')) return { path: text };
  const [, host, port] = /^\[?([^\s\[\]/]+)\]?:(\d{1,5})$/.exec(text.replace(/^socks5h?:\/\//, '')) ?? [];
  if (host !== undefined && Number(port) <= 65535) return { host, port: Number(port) };
  context.addIssue({ code: 'custom', message: 'needs a path, or a host and a port' });
  return z.NEVER;
});

/** The networks of the reverse proxies. */
export const proxies = z.string().transform((text, context) => {
  const trusted = trustedProxiesIn(text);
  if (trusted !== null) return trusted;
  context.addIssue({
    code: 'custom',
    message:
      'needs 0, or the networks of your proxies as in 10.0.0.0/24, comma-separated and no wider than needed',
  });
  return z.NEVER;
});

/** The value of a header: printable ASCII without line breaks, as a browser sends it. */
export const headerText = z.string().regex(/^[\x20-\x7e]{1,300}$/, 'needs 1 to 300 characters of plain text');
