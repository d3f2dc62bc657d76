import { readMailAddresses } from '@meldpunt/domain';
import { asRecord, numberFrom, textIn } from './bounded-json.js';
import { formLink, printable, type Card } from './card.js';

const noPreference = 101;
const maxMembers = 50;

/** The values of an object or array, preferred first (RFC 9553, 1.5.4). */
const membersOf = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : Object.values(asRecord(value)))
    .slice(0, maxMembers)
    .map((member) => ({ member, preference: numberFrom(asRecord(member)['pref'] ?? noPreference) }))
    .sort((first, second) => (first.preference || noPreference) - (second.preference || noPreference))
    .map(({ member }) => member);

const address = (email: unknown): string =>
  (typeof email === 'string' ? email : textIn(email, 'address')) ?? '';

/** Reads a JSContact card (RFC 9553). Never throws: malformed parts are skipped. */
export function readJsContact(card: unknown): Card {
  const record = asRecord(card);
  const links = [...membersOf(record['links']), ...membersOf(record['onlineServices'])]
    .filter((link) => (textIn(link, 'kind') ?? 'contact') === 'contact')
    .flatMap((link) => textIn(link, 'uri') ?? []);
  const emails = membersOf(record['emails']).map(address);
  const names = [
    ...membersOf(record['organizations']).flatMap((each) => textIn(each, 'name') ?? []),
    textIn(record['name'], 'full') ?? '',
  ];
  return {
    emails: [
      ...new Set(
        [...emails, ...links.filter((uri) => /^mailto:/i.test(uri.trim()))].flatMap(readMailAddresses),
      ),
    ],
    forms: links.map(formLink).filter((form) => form !== null),
    organisation: names.map((name) => printable(name)).find(Boolean) ?? null,
    languages: membersOf(record['preferredLanguages']).length
      ? Object.keys(asRecord(record['preferredLanguages'])).map((tag) => tag.toLowerCase().slice(0, 35))
      : [],
    isPerson: textIn(record, 'kind')?.toLowerCase() === 'individual',
  };
}
