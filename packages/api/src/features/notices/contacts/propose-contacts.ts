import type { EntityManager } from '@mikro-orm/postgresql';
import type { ContactKind, ContactSource, CountryCode, Language } from '@meldpunt/domain';
import type { ActingContext } from '../../../platform/work-context.js';
import type { AbuseContactRow, NoticeTables } from '../notices.tables.js';
import type { RdapContact } from '../rdap/contacts-in.js';

const mostProposed = 10;

const byCountry: Readonly<Record<string, Language>> = {
  NL: 'NL',
  FR: 'FR',
  LU: 'FR',
  MC: 'FR',
  DE: 'DE',
  AT: 'DE',
  LI: 'DE',
};

/** The language a contact is written to in: its own by the register, or that of its country where there is but one. */
export function languageOf(languages: readonly string[], country: CountryCode | null): Language {
  const own = languages.map((tag) => tag.slice(0, 2).toUpperCase());
  const known = own.find((language) => ['NL', 'FR', 'DE', 'EN'].includes(language)) as Language | undefined;
  return known ?? (country === null ? undefined : byCountry[country]) ?? 'EN';
}

/** What a register said, to be remembered. */
export interface Finding {
  readonly contacts: readonly RdapContact[];
  readonly kind: ContactKind;
  readonly source: ContactSource;
  readonly country: CountryCode | null;
}

/**
 * Remembers the contacts of a kind that a register named, as proposals, and answers them in the order given. What a
 * person has decided about one before stays. Operators of sites are not remembered: registers name private persons
 * there.
 */
export async function proposeContacts(
  em: EntityManager,
  { clock, newId }: Pick<ActingContext, 'clock' | 'newId'>,
  { contacts, kind, source, country }: Finding,
): Promise<readonly AbuseContactRow[]> {
  const fitting = contacts
    .filter((contact) => contact.kind === kind && kind !== 'OPERATOR')
    .slice(0, mostProposed);
  if (fitting.length === 0) return [];
  const tables = em.getKysely<NoticeTables>();
  await tables
    .insertInto('abuse_contact')
    .values(
      fitting.map(({ email, organisation, languages }) => ({
        id: newId(),
        email,
        kind,
        organisation,
        language: languageOf(languages, country),
        status: 'PROPOSED' as const,
        source,
        found_at: clock(),
        version: 1,
      })),
    )
    .onConflict((conflict) => conflict.columns(['email', 'kind']).doNothing())
    .execute();
  const emails = fitting.map(({ email }) => email);
  const rows = await tables
    .selectFrom('abuse_contact')
    .selectAll()
    .where('kind', '=', kind)
    .where('email', 'in', emails)
    .execute();
  return rows.sort((first, second) => emails.indexOf(first.email) - emails.indexOf(second.email));
}
