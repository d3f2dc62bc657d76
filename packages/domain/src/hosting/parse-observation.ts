import { formatIpv4, parseIpv4 } from '../address/ipv4.js';
import { formatIpv6, mappedIpv4, parseIpv6 } from '../address/ipv6.js';
import { parseCountryCode, type CountryCode } from '../country-code.js';
import type { FieldRefusal } from '../field-refusal.js';
import {
  plausibleUntil,
  readBoolean,
  readCode,
  readInstant,
  readObject,
  readText,
  ReportFieldCode,
  type Note,
} from '../field-reader.js';
import { err, ok, type Result } from '../result.js';
import { HostingSource, type HostingObservation } from './observation.js';
import { CountrylessNetwork } from '../address/countryless-network.js';

/** An observation as a person recorded it: without an id, and with how it was found. @public */
export interface ObservationDraft extends Omit<HostingObservation, 'id'> {
  readonly note: string | null;
}

/** The problems of an observation apart from the format of its fields. @public */
export const ObservationFieldCode = {
  NOTHING_OBSERVED: 'NOTHING_OBSERVED',
  NOT_AN_IP_ADDRESS: 'NOT_AN_IP_ADDRESS',
  NOT_AN_AS_NUMBER: 'NOT_AN_AS_NUMBER',
  NETWORK_HAS_NO_COUNTRY: 'NETWORK_HAS_NO_COUNTRY',
  PROXY_IS_NOT_HOST: 'PROXY_IS_NOT_HOST',
} as const;
export type ObservationFieldCode = keyof typeof ObservationFieldCode;

const fieldNames: readonly string[] = [
  'source',
  'observedAt',
  'country',
  'ipAddress',
  'provider',
  'isProxy',
  'isAnycast',
  'asNumber',
  'network',
  'note',
] satisfies readonly (keyof ObservationDraft)[];

function readCountry(value: unknown, note: Note): CountryCode | null {
  if (value === null || value === undefined) return null;
  const country = parseCountryCode(value);
  if (country === null) note('/country', ReportFieldCode.NOT_ONE_OF);
  return country;
}

/** Normalises an address, so that what a person typed equals what a machine observed. */
function readIpAddress(value: unknown, note: Note): string | null {
  const text = readText(value, '/ipAddress', { max: 45 }, { note, keepsFaults: false });
  if (text === null) return null;
  const spelled = spellingOf(text.toLowerCase());
  if (spelled === null) note('/ipAddress', ObservationFieldCode.NOT_AN_IP_ADDRESS);
  return spelled;
}

/** AS numbers have 32 bits (RFC 6793). */
function readAsNumber(value: unknown, note: Note): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 32) return value;
  note('/asNumber', ObservationFieldCode.NOT_AN_AS_NUMBER);
  return null;
}

function spellingOf(text: string): string | null {
  const ipv4 = parseIpv4(text);
  if (ipv4 !== null) return formatIpv4(ipv4) === text ? text : null;
  const ipv6 = parseIpv6(text);
  if (ipv6 === null) return null;
  const mapped = mappedIpv4(ipv6);
  return mapped === null ? formatIpv6(ipv6) : formatIpv4(mapped);
}

/** Checks the fields together. An observation without content is a problem only when no field was refused. */
function noteContradictions(facts: Omit<ObservationDraft, 'source'>, hasProblems: boolean, note: Note): void {
  const { country, ipAddress, provider, isProxy, isAnycast, asNumber, network } = facts;
  const isSilent = [country, ipAddress, provider, asNumber ?? null, network].every((fact) => fact === null);
  if (isSilent && !isProxy && !isAnycast && !hasProblems) note('', ObservationFieldCode.NOTHING_OBSERVED);
  if (country !== null && network !== null) note('/network', ObservationFieldCode.NETWORK_HAS_NO_COUNTRY);
  if (country !== null && isProxy) note('/country', ObservationFieldCode.PROXY_IS_NOT_HOST);
}

/**
 * Reads a person’s observation of the hosting of an address. Reports all problems at once.
 *
 * It must contain information, must not be dated after `at`, and must not give a country for a network without
 * countries or for a proxy: the location of a proxy says nothing about the host. Without a date it was observed at
 * `at`. Never throws for any input; throws only for an invalid `at`. Linear in the size of the input.
 * @public
 */
export function parseObservation(
  input: unknown,
  at: Date,
): Result<ObservationDraft, readonly FieldRefusal[]> {
  const plausible = plausibleUntil(at);
  const refusals: FieldRefusal[] = [];
  const note: Note = (path, code) => refusals.push({ path, code });
  const fields = readObject(input, '', fieldNames, note);
  if (fields === null) return err([{ path: '', code: ReportFieldCode.NOT_AN_OBJECT }]);
  const source = readCode(fields['source'], '/source', HostingSource, note);
  if (source === null && refusals.every(({ path }) => path !== '/source'))
    note('/source', ReportFieldCode.REQUIRED);
  const facts = {
    observedAt: readInstant(fields['observedAt'], '/observedAt', plausible, note) ?? at,
    country: readCountry(fields['country'], note),
    ipAddress: readIpAddress(fields['ipAddress'], note),
    provider: readText(fields['provider'], '/provider', { max: 200 }, { note, keepsFaults: false }),
    isProxy: readBoolean(fields['isProxy'], '/isProxy', note),
    isAnycast: readBoolean(fields['isAnycast'], '/isAnycast', note),
    asNumber: readAsNumber(fields['asNumber'], note),
    network: readCode(fields['network'], '/network', CountrylessNetwork, note),
    note: readText(fields['note'], '/note', { max: 500 }, { note, keepsFaults: false }),
  };
  noteContradictions(facts, refusals.length > 0, note);
  return source === null || refusals.length > 0 ? err(refusals) : ok({ source, ...facts });
}
