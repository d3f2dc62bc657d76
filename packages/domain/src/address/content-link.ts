import { err, ok, type Result } from '../result.js';
import type { AddressRefusalCode } from './address.js';
import { inQuery } from './characters.js';
import { canonicalContentId, canonicalNameKey, canonicalTopic } from './content-id.js';
import { canonicalFragment } from './fragment.js';
import { parseHost } from './hostname.js';
import { endOfAuthority, joinParts, skipSlashes, splitParts, withEndMarked } from './parts.js';
import { canonicalPath } from './path.js';
import { normaliseEncoding } from './percent-encoding.js';
import { canonicalQuery, withoutFileName } from './query.js';
import type { ReadAddress } from './web-address.js';

type LinkResult = Result<ReadAddress, AddressRefusalCode>;

const withoutHost = { hostname: null, hostKind: 'NONE', port: null } as const;
const exactTopic = /^xt(?:\.[0-9]{1,4})?$/i;
const separator = /&(?:amp;|#0?38;|#x26;)?|;|%26(?=xt)/i;

/**
 * Reads the part after `magnet:`. Canonical form and identity are the set of its well-formed content hashes, sorted and
 * without duplicates. Everything else is dropped: names, keywords, sources, trackers and unknown parameters may name a
 * victim, in any escaping, and the hash already finds the content.
 * @internal
 */
export function parseMagnet(rest: string): LinkResult {
  const { path, query: written } = splitParts(rest.slice(skipSlashes(rest, 0)));
  if (path !== '') return err('INVALID_CONTENT_ID');
  const topics = new Set(written.split(separator).flatMap(topicIn));
  if (topics.size === 0) return err('INVALID_CONTENT_ID');
  const query = [...topics]
    .sort()
    .map((topic) => `xt=${topic}`)
    .join('&');
  const link = `magnet:?${query}`;
  return ok({ canonical: link, identity: link, scheme: 'magnet', ...withoutHost, path: '', query });
}

function topicIn(parameter: string): readonly string[] {
  const mark = parameter.search(/=|%3D/i);
  if (mark < 0) return [];
  const name = normaliseEncoding(parameter.slice(0, mark), inQuery);
  const value = parameter.slice(mark).replace(/^(?:=|%3D)/i, '');
  const topic = exactTopic.test(name) ? canonicalTopic(normaliseEncoding(value, inQuery)) : null;
  return topic === null ? [] : [topic];
}

/** Reads the part after `ipfs:` or `ipns:`: a content identifier, key or name, and a path below it. @internal */
export function parseIpfs(scheme: 'ipfs' | 'ipns', rest: string): LinkResult {
  const slashless = rest.slice(skipSlashes(rest, 0));
  const inner = slashless.startsWith(`${scheme}/`) ? slashless.slice(5) : slashless;
  const end = endOfAuthority(inner, 0);
  const root =
    scheme === 'ipfs' ? canonicalContentId(inner.slice(0, end)) : canonicalName(inner.slice(0, end));
  if (root === null) return err('INVALID_CONTENT_ID');
  const parts = splitParts(inner.slice(end));
  const path = withEndMarked(canonicalPath(parts.path));
  const query = withoutFileName(canonicalQuery(parts.query));
  const fragment = routeIn(canonicalFragment(parts.fragment));
  const link = `${scheme}://${root}${joinParts({ path, query, fragment })}`;
  return ok({ canonical: link, identity: link, scheme, ...withoutHost, path, query });
}

/** Keeps a fragment that an application reads as its route. Any other fragment may be a personal name. */
const routeIn = (fragment: string): string => (/^!?\/./.test(fragment) ? fragment : '');

function canonicalName(text: string): string | null {
  if (!text.includes('.')) return canonicalNameKey(text);
  const host = parseHost(text);
  return host.ok && host.value.hostKind === 'NAME' ? host.value.hostname : null;
}
