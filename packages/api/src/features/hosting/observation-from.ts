import { isIP } from 'node:net';
import { err, ok, type Result } from '@meldpunt/domain';
import type { FieldProblem } from '../../platform/graphql/user-error.js';
import type { RecordHostingObservationInput } from './hosting.inputs.js';
import type { NewObservation } from './record-observations.js';

const minutesAhead = 5;
const longest = { provider: 200, note: 500 } as const;

/** A person's observation as the rules read it, or every problem with it. */
export function observationFrom(
  input: RecordHostingObservationInput,
  now: Date,
): Result<NewObservation, readonly FieldProblem[]> {
  const observedAt = input.observedAt ?? now;
  const [ipAddress, provider, note] = [
    trimmed(input.ipAddress),
    trimmed(input.provider),
    trimmed(input.note),
  ];
  const says =
    [input.country, ipAddress, provider, input.network].some((fact) => fact !== null && fact !== undefined) ||
    input.isProxy === true;
  const problems = [
    problem(
      !says,
      '',
      'NOTHING_OBSERVED',
      'Give at least a country, an address, a provider or a network, or say that it is a proxy.',
    ),
    problem(
      ipAddress !== null && isIP(ipAddress) === 0,
      '/ipAddress',
      'NOT_AN_IP_ADDRESS',
      'Give an IPv4 or IPv6 address.',
    ),
    problem(
      observedAt.getTime() > now.getTime() + minutesAhead * 60_000,
      '/observedAt',
      'IN_THE_FUTURE',
      'Give the instant at which it was observed.',
    ),
    problem(
      Boolean(input.country) && Boolean(input.network),
      '/network',
      'NETWORK_HAS_NO_COUNTRY',
      'Give a country or a network without countries, not both.',
    ),
    problem(
      Boolean(input.country) && input.isProxy === true,
      '/country',
      'PROXY_IS_NOT_HOST',
      'A proxy’s country is not the host’s: leave the country out, or record the origin.',
    ),
    problem(
      (provider?.length ?? 0) > longest.provider,
      '/provider',
      'TOO_LONG',
      `At most ${longest.provider} characters.`,
    ),
    problem((note?.length ?? 0) > longest.note, '/note', 'TOO_LONG', `At most ${longest.note} characters.`),
  ].filter((found) => found !== null);
  if (problems.length > 0) return err(problems);
  return ok({
    source: input.source,
    observedAt,
    country: input.country ?? null,
    ipAddress,
    provider,
    isProxy: input.isProxy ?? false,
    isAnycast: false,
    network: input.network ?? null,
    note,
  });
}

const problem = (isWrong: boolean, path: string, code: string, message: string): FieldProblem | null =>
  isWrong ? { path, code, message } : null;

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;
