import type { Resolver } from 'node:dns/promises';
import { err, ok, type Result } from '@meldpunt/domain';
import type { LookupRefusal } from './hosting-lookup.port.js';

/** A name with more addresses than this is cut short, so that a hostile zone cannot flood the case. */
export const maxAddresses = 64;

type Failure = Exclude<LookupRefusal['code'], 'NO_HOST'>;
type Answer = { readonly addresses: readonly string[] } | { readonly failure: Failure };

/** Most decisive first: a silent server may hold the address that the other question did not find. */
const failuresByWeight: readonly Failure[] = ['LOOKUP_UNREACHABLE', 'LOOKUP_REFUSED', 'HOST_NOT_FOUND'];

const failureByDnsCode: ReadonlyMap<string, Failure> = new Map([
  ['ENODATA', 'HOST_NOT_FOUND'],
  ['ENOTFOUND', 'HOST_NOT_FOUND'],
  ['EBADNAME', 'HOST_NOT_FOUND'],
  ['EREFUSED', 'LOOKUP_REFUSED'],
  ['ENOTIMP', 'LOOKUP_REFUSED'],
  ['EFORMERR', 'LOOKUP_REFUSED'],
]);

/**
 * The distinct IPv4 and IPv6 addresses of a name, at most {@link maxAddresses}.
 *
 * Either family is enough for an answer. Without one, the host is not found only when both families say so.
 */
export async function resolveAddresses(
  hostname: string,
  resolver: Resolver,
): Promise<Result<readonly string[], LookupRefusal>> {
  const answers = await Promise.all([ask(resolver.resolve4(hostname)), ask(resolver.resolve6(hostname))]);
  const addresses = answers.flatMap((answer) => ('addresses' in answer ? answer.addresses : []));
  if (addresses.length > 0) return ok([...new Set(addresses)].slice(0, maxAddresses));
  const failures = answers.map((answer) => ('failure' in answer ? answer.failure : 'HOST_NOT_FOUND'));
  return err({ code: failuresByWeight.find((failure) => failures.includes(failure)) ?? 'HOST_NOT_FOUND' });
}

/** The error of the resolver names the host, so only its code leaves here. */
async function ask(question: Promise<readonly string[]>): Promise<Answer> {
  try {
    return { addresses: await question };
  } catch (error) {
    if (!isDnsError(error)) throw error;
    return { failure: failureByDnsCode.get(error.code) ?? 'LOOKUP_UNREACHABLE' };
  }
}

function isDnsError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}
