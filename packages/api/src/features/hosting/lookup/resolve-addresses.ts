import type { Resolver } from 'node:dns/promises';
import { err, ok, type Result } from '@meldpunt/domain';
import type { LookupRefusal } from './hosting-lookup.port.js';

/** Max. IP addresses per hostname; further ones are ignored, so that a hostile zone cannot flood a case. */
export const maxAddresses = 64;

type Failure = Exclude<LookupRefusal['code'], 'NO_HOST'>;
type Answer = { readonly addresses: readonly string[] } | { readonly failure: Failure };

/**
 * Which failure is reported if the two queries fail differently. `LOOKUP_UNREACHABLE` is first, because a server that
 * did not reply may have the address.
 */
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
 * The distinct IPv4 and IPv6 addresses of a hostname, max. {@link maxAddresses}.
 *
 * One address family is enough for success. The host is reported as not found only if both queries say so.
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

/** Runs one query. Resolver errors contain the hostname, so only their code is used. */
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
