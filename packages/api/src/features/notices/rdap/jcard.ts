import { asList, asRecord } from './bounded-json.js';

/** What a notice needs to know of somebody in a registry. */
export interface JCard {
  /** Mail addresses, the preferred first. */
  readonly emails: readonly string[];
  readonly organisation: string | null;
  /** Languages as BCP 47 tags in lower case, the preferred first. */
  readonly languages: readonly string[];
}

interface Property {
  readonly name: string;
  readonly preference: number;
  readonly values: readonly unknown[];
}

const lowest = 101;
const longestEmail = 254;
const longestName = 200;

/** RFC 7095, 3.3: `[name, parameters, type, value, …]`; a group, if any, is a parameter or a prefix of the name. */
function propertyFrom(entry: unknown): Property | null {
  const [name, parameters, , ...values] = asList(entry);
  if (typeof name !== 'string') return null;
  const preference = Number(
    asList(asRecord(parameters)['pref'])[0] ?? asRecord(parameters)['pref'] ?? lowest,
  );
  return {
    name: name.slice(name.lastIndexOf('.') + 1).toLowerCase(),
    preference: preference >= 1 && preference <= 100 ? preference : lowest,
    values,
  };
}

const texts = (values: readonly unknown[]): readonly string[] =>
  values
    .flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter((value) => typeof value === 'string');

const addressForm =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** A mail address in lower case, `null` when the text is none that mail could be sent to. */
export function mailAddress(text: string): string | null {
  const address = text
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return address.length <= longestEmail && addressForm.test(address) && !address.includes('..')
    ? address
    : null;
}

const printable = (text: string): string =>
  text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, longestName);

/**
 * Reads a jCard (RFC 7095): mail addresses, organisation and languages, from properties with several values, with
 * structured values and in groups. Total: what is malformed is passed over.
 */
export function readJCard(vcardArray: unknown): JCard {
  const [tag, entries] = asList(vcardArray);
  const properties =
    tag === 'vcard'
      ? asList(entries)
          .map(propertyFrom)
          .filter((property) => property !== null)
          .sort((first, second) => first.preference - second.preference)
      : [];
  const valuesOf = (name: string) =>
    properties.filter((property) => property.name === name).flatMap(({ values }) => texts(values));
  const emails = valuesOf('email')
    .map(mailAddress)
    .filter((address) => address !== null);
  const [organisation = null] = [...valuesOf('org'), ...valuesOf('fn')].map(printable).filter(Boolean);
  return {
    emails: [...new Set(emails)],
    organisation,
    languages: valuesOf('lang').map((tagged) => tagged.toLowerCase().slice(0, 35)),
  };
}
