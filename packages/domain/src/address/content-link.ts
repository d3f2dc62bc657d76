import { err, ok, type Result } from '../result.js';
import type { AddressRefusalCode } from './address.js';
import { inQuery } from './characters.js';
import { canonicalContentId, canonicalNameKey, canonicalTopic } from './content-id.js';
import { canonicalFragment, tellingPart } from './fragment.js';
import { parseHost } from './hostname.js';
import { endOfAuthority, joinParts, skipSlashes, splitParts } from './parts.js';
import { canonicalPath } from './path.js';
import { normaliseEncoding } from './percent-encoding.js';
import { canonicalQuery } from './query.js';
import type { ReadAddress } from './web-address.js';

type LinkResult = Result<ReadAddress, AddressRefusalCode>;

const withoutHost = { hostname: null, hostKind: 'NONE', port: null } as const;
// A display name and keywords find nothing, and may name a victim.
const descriptive = /^(?:dn|kt)(?:=|$)/i;
const exactTopic = /^xt(\.[0-9]{1,4})?=(.*)$/i;

/**
 * Reads what follows `magnet:`. The identity is its set of content hashes, whatever their order and the trackers; the
 * canonical link keeps trackers and sources but no display name and no keywords.
 * @internal
 */
export function parseMagnet(rest: string): LinkResult {
  const parameters: string[] = [];
  const topics = new Set<string>();
  const { path, query: written } = splitParts(rest.slice(skipSlashes(rest, 0)));
  if (path !== '') return err('INVALID_CONTENT_ID');
  for (const parameter of normaliseEncoding(written, inQuery).split('&')) {
    if (parameter === '' || descriptive.test(parameter)) continue;
    const [, index = '', value] = exactTopic.exec(parameter) ?? [];
    const topic = value === undefined ? null : canonicalTopic(value);
    if (topic !== null) topics.add(topic);
    parameters.push(topic === null ? parameter : `xt${index}=${topic}`);
  }
  if (topics.size === 0) return err('INVALID_CONTENT_ID');
  const query = parameters.join('&');
  const identity = `magnet:?${[...topics]
    .sort()
    .map((topic) => `xt=${topic}`)
    .join('&')}`;
  return ok({ canonical: `magnet:?${query}`, identity, scheme: 'magnet', ...withoutHost, path: '', query });
}

/** Reads what follows `ipfs:` or `ipns:`: a content identifier, key or name, and a path under it. @internal */
export function parseIpfs(scheme: 'ipfs' | 'ipns', rest: string): LinkResult {
  const slashless = rest.slice(skipSlashes(rest, 0));
  const link = slashless.startsWith(`${scheme}/`) ? slashless.slice(5) : slashless;
  const end = endOfAuthority(link, 0);
  const root = scheme === 'ipfs' ? canonicalContentId(link.slice(0, end)) : canonicalName(link.slice(0, end));
  if (root === null) return err('INVALID_CONTENT_ID');
  const parts = splitParts(link.slice(end));
  const path = canonicalPath(parts.path);
  const query = canonicalQuery(parts.query);
  const fragment = canonicalFragment(parts.fragment);
  const origin = `${scheme}://${root}`;
  return ok({
    canonical: origin + joinParts({ path, query, fragment }),
    identity: origin + joinParts({ path, query, fragment: tellingPart(fragment, path, query) }),
    scheme,
    ...withoutHost,
    path,
    query,
  });
}

function canonicalName(text: string): string | null {
  if (!text.includes('.')) return canonicalNameKey(text);
  const host = parseHost(text);
  return host.ok && host.value.hostKind === 'NAME' ? host.value.hostname : null;
}
