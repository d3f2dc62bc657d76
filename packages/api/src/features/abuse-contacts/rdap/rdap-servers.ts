import { isIP } from 'node:net';
import { err, ok, type Result } from '@meldpunt/domain';
import type { Clock } from '../../../platform/clock.js';
import { readJson } from './bounded-json.js';
import { readBootstrap, serversFor, type BootstrapEntry } from './bootstrap.js';
import type { RdapObject } from './contacts-in.js';
import { rdapFailure, type RdapFailure } from './rdap-failure.js';
import type { RdapRequest } from './rdap-request.port.js';

/** Servers that replace those of the bootstrap registries. */
export type ServerOverrides = readonly {
  readonly object: RdapObject;
  /** For domains: the suffix that the server covers; `null` for all suffixes. */
  readonly suffix: string | null;
  readonly server: string;
}[];

export interface RdapServersSettings {
  readonly request: RdapRequest;
  readonly clock: Clock;
  /** Base URL of the bootstrap registries (RFC 9224); IANA's is `https://data.iana.org/rdap/`. */
  readonly bootstrapUrl: string;
  readonly overrides: ServerOverrides;
}

/** A registry is fetched again after a day. If that fails, the old copy stays in use. */
const freshForMs = 24 * 3_600_000;
const retryAfterMs = 5 * 60_000;
const limits = { accept: 'application/json', timeoutMs: 10_000, maximumBytes: 4_000_000 };

interface Copy {
  readonly entries: readonly BootstrapEntry[];
  readonly freshUntil: number;
}

/** Finds the RDAP servers for a subject. */
export interface RdapServers {
  readonly of: (object: RdapObject, subject: string) => Promise<Result<readonly string[], RdapFailure>>;
}

const fileFor = (object: RdapObject, subject: string): string => {
  if (object === 'domain') return 'dns.json';
  return object === 'autnum' ? 'asn.json' : isIP(subject) === 6 ? 'ipv6.json' : 'ipv4.json';
};

/**
 * Returns the configured servers, or else those of the bootstrap registries (RFC 9224). Each registry is fetched once a
 * day.
 */
export function rdapServers({ request, clock, bootstrapUrl, overrides }: RdapServersSettings): RdapServers {
  const copies = new Map<string, Copy>();

  const fetchRegistry = async (file: string): Promise<Copy | null> => {
    const reply = await request(new URL(file, bootstrapUrl).href, limits).catch(() => null);
    if (reply?.status !== 200) return null;
    const entries = readBootstrap(readJson(reply.body));
    return entries.length > 0 ? { entries, freshUntil: clock().getTime() + freshForMs } : null;
  };

  const registry = async (file: string): Promise<readonly BootstrapEntry[] | null> => {
    const known = copies.get(file);
    if (known !== undefined && known.freshUntil > clock().getTime()) return known.entries;
    const fetched = await fetchRegistry(file);
    const copy = fetched ?? (known && { ...known, freshUntil: clock().getTime() + retryAfterMs });
    if (copy) copies.set(file, copy);
    return copy?.entries ?? null;
  };

  const configured = (object: RdapObject, subject: string): readonly string[] =>
    overrides
      .filter(
        (override) =>
          override.object === object &&
          (override.suffix === null ||
            subject === override.suffix ||
            subject.endsWith(`.${override.suffix}`)),
      )
      .sort((first, second) => (second.suffix?.length ?? 0) - (first.suffix?.length ?? 0))
      .slice(0, 1)
      .map(({ server }) => (server.endsWith('/') ? server : `${server}/`));

  return {
    async of(object, subject) {
      const own = configured(object, subject);
      if (own.length > 0) return ok(own);
      const entries = await registry(fileFor(object, subject));
      if (entries === null) return err(rdapFailure('UNREACHABLE'));
      const servers = serversFor(object, subject, entries);
      return servers.length > 0 ? ok(servers) : err(rdapFailure('NOT_FOUND'));
    },
  };
}
