import type { EntityManager } from '@mikro-orm/postgresql';
import type { ContactKind, ContactSource, CountryCode, Language } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { AbuseContact, AbuseContactTables } from './abuse-contact.entity.js';
import type { RdapContact } from './rdap/contacts-in.js';

const maxProposed = 10;

const byCountry: Readonly<Record<string, Language>> = {
  NL: 'NL',
  FR: 'FR',
  LU: 'FR',
  MC: 'FR',
  DE: 'DE',
  AT: 'DE',
  LI: 'DE',
};

/**
 * The language of notices to a contact: the one in its record, or else the only official language of its country, or
 * else English.
 */
export function languageOf(languages: readonly string[], country: CountryCode | null): Language {
  const own = languages.map((tag) => tag.slice(0, 2).toUpperCase());
  const known = own.find((language) => ['NL', 'FR', 'DE', 'EN'].includes(language)) as Language | undefined;
  return known ?? (country === null ? undefined : byCountry[country]) ?? 'EN';
}

/** The contacts found in a registry. */
export interface Finding {
  readonly contacts: readonly RdapContact[];
  readonly kind: ContactKind;
  readonly source: ContactSource;
  readonly country: CountryCode | null;
}

/**
 * Stores the contacts of one kind as proposals and returns them in the given order. For a contact that is already
 * stored, a person's decision stays; the registry's data are updated. Operators of sites are not stored, because
 * registries list private persons there.
 */
export async function proposeContacts(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId'>,
  finding: Finding,
): Promise<readonly AbuseContact[]> {
  const { contacts, kind } = finding;
  const fitting = contacts
    .filter((contact) => contact.kind === kind && kind !== 'OPERATOR')
    .slice(0, maxProposed);
  const proposed: AbuseContact[] = [];
  for (const contact of fitting) proposed.push(await propose(em, context, contact, finding));
  return proposed;
}

async function propose(
  em: EntityManager,
  { clock, newId }: Pick<ActingContext, 'clock' | 'newId'>,
  contact: RdapContact,
  { kind, source, country }: Finding,
): Promise<AbuseContact> {
  const { email, formUrl, standing, remark, registry } = contact;
  const said = { standing, warnings: [...contact.warnings], roles: [...contact.roles], remark, registry };
  return kysely<AbuseContactTables>(em)
    .insertInto('abuse_contact')
    .values({
      id: newId(),
      email,
      kind,
      organisation: contact.organisation,
      language: languageOf(contact.languages, country),
      status: 'PROPOSED',
      source,
      channel: email === null ? 'FORM' : 'MAIL',
      formUrl,
      foundAt: clock(),
      version: 1,
      ...said,
    })
    .onConflict((conflict) =>
      (email === null
        ? conflict.columns(['formUrl', 'kind']).where('email', 'is', null)
        : conflict.columns(['email', 'kind'])
      ).doUpdateSet((row) => ({
        ...said,
        formUrl: row.fn.coalesce('abuse_contact.formUrl', row.ref('excluded.formUrl')),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
