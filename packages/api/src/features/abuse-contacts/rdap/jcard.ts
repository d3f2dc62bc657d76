import { readMailAddresses } from '@meldpunt/domain';
import { asList, asRecord, numberFrom } from './bounded-json.js';
import { formLink, printable, type Card } from './card.js';

interface Property {
  readonly name: string;
  readonly preference: number;
  readonly values: readonly unknown[];
}

const noPreference = 101;
const maxProperties = 500;

/**
 * Reads one property: `[name, parameters, type, value, …]` (RFC 7095, 3.3). A group is a parameter or a prefix of the
 * name.
 */
function propertyFrom(entry: unknown): Property | null {
  const [name, parameters, , ...values] = asList(entry);
  if (typeof name !== 'string') return null;
  const preference = numberFrom(
    asList(asRecord(parameters)['pref'])[0] ?? asRecord(parameters)['pref'] ?? noPreference,
  );
  return {
    name: name.slice(name.lastIndexOf('.') + 1).toLowerCase(),
    preference: preference >= 1 && preference <= 100 ? preference : noPreference,
    values,
  };
}

const texts = (values: readonly unknown[]): readonly string[] =>
  values
    .flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter((value) => typeof value === 'string');

/** The properties of `["vcard", properties]`, or of an array of several such cards. */
function propertiesIn(vcardArray: unknown): readonly unknown[] {
  const list = asList(vcardArray);
  if (list[0] === 'vcard') return asList(list[1]);
  return list.flatMap((card) => (asList(card)[0] === 'vcard' ? asList(asList(card)[1]) : []));
}

/**
 * Reads a jCard (RFC 7095): mail addresses, forms (`contact-uri`, RFC 8605), organisation, languages and kind. Supports
 * several values per property, structured values and groups. Never throws: malformed parts are skipped.
 */
export function readJCard(vcardArray: unknown): Card {
  const properties = propertiesIn(vcardArray)
    .slice(0, maxProperties)
    .map(propertyFrom)
    .filter((property) => property !== null)
    .sort((first, second) => first.preference - second.preference);
  const valuesOf = (name: string) =>
    properties.filter((property) => property.name === name).flatMap(({ values }) => texts(values));
  const contactUris = valuesOf('contact-uri');
  const emails = [...valuesOf('email'), ...contactUris.filter((uri) => !/^https?:/i.test(uri.trim()))];
  const [organisation = null] = [...valuesOf('org'), ...valuesOf('fn')]
    .map((name) => printable(name))
    .filter(Boolean);
  return {
    emails: [...new Set(emails.flatMap(readMailAddresses))],
    forms: contactUris.map(formLink).filter((form) => form !== null),
    organisation,
    languages: valuesOf('lang').map((tagged) => tagged.toLowerCase().slice(0, 35)),
    isPerson: valuesOf('kind').some((kind) => kind.trim().toLowerCase() === 'individual'),
  };
}
