import type { ContactKind } from '@meldpunt/domain';
import { asRecord, listIn, textIn } from './bounded-json.js';
import { mailAddress, readJCard } from './jcard.js';

/** Somebody a registry names for an address, with the power that they have over it. */
export interface RdapContact {
  readonly email: string;
  readonly kind: ContactKind;
  /** The role in which they are named; `remark` for an address found in the text of a remark. */
  readonly role: string;
  readonly organisation: string | null;
  readonly languages: readonly string[];
}

/** What kind of object the registry was asked about. */
export type RdapObject = 'ip' | 'autnum' | 'domain';

const mostEntities = 200;
const deepestEntity = 10;
/** Whom to write to, most fitting first; any other role comes after these. */
const rolesByFit = ['abuse', 'noc', 'technical', 'administrative', 'registrar', 'registrant'];
const inRemark = rolesByFit.length + 1;

interface Found extends RdapContact {
  readonly fit: number;
}

interface Surroundings {
  readonly isUnderRegistrar: boolean;
  readonly organisation: string | null;
}

const rolesOf = (entity: unknown): readonly string[] =>
  listIn(entity, 'roles')
    .filter((role) => typeof role === 'string')
    .map((role) => role.toLowerCase().slice(0, 40));

/** Lower is better. */
const fitOf = (roles: readonly string[]): number => {
  const places = roles.map((role) => rolesByFit.indexOf(role)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : rolesByFit.length;
};

const kindOf = (object: RdapObject, isUnderRegistrar: boolean): ContactKind => {
  if (object !== 'domain') return 'NETWORK';
  return isUnderRegistrar ? 'REGISTRAR' : 'OPERATOR';
};

/** Some registries write the address for abuse only into a remark (RFC 9083, 4.3). */
function remarkAddresses(object: unknown): readonly string[] {
  const lines = listIn(object, 'remarks').flatMap((remark) => listIn(remark, 'description'));
  return lines
    .filter((line) => typeof line === 'string' && /abuse/i.test(line))
    .flatMap(
      (line) =>
        String(line)
          .slice(0, 2_000)
          .match(/[^\s<>"',;:()[\]]{1,64}@[^\s<>"',;:()[\]]{3,190}/g) ?? [],
    )
    .map((text) => mailAddress(text.replace(/\.+$/, '')))
    .filter((address) => address !== null);
}

/**
 * The mail addresses that answers of registries name, most fitting first: entities at any depth (RFC 9083, 5.1),
 * `abuse` before `technical` before others, then what remarks say. Each keeps its kind: what stands under a registrar
 * can take a name away, what else stands in a domain may be the site's own operator. Total.
 */
export function contactsIn(answers: readonly unknown[], object: RdapObject): readonly RdapContact[] {
  const found: Found[] = [];
  let visited = 0;
  const add = (emails: readonly string[], about: Omit<Found, 'email'>): void => {
    for (const email of emails) found.push({ ...about, email });
  };
  const visit = (parent: unknown, around: Surroundings, depth: number): void => {
    if (depth > deepestEntity) return;
    for (const entity of listIn(parent, 'entities')) {
      visited += 1;
      if (visited > mostEntities) return;
      const roles = rolesOf(entity);
      const card = readJCard(asRecord(entity)['vcardArray']);
      const isUnderRegistrar = around.isUnderRegistrar || roles.includes('registrar');
      const organisation = around.organisation ?? card.organisation;
      const fit = fitOf(roles);
      const role = rolesByFit[fit] ?? 'none';
      const about = { kind: kindOf(object, isUnderRegistrar), organisation, languages: card.languages };
      add(card.emails, { ...about, fit, role });
      add(remarkAddresses(entity), { ...about, fit: inRemark, role: 'remark' });
      visit(entity, { isUnderRegistrar, organisation }, depth + 1);
    }
  };
  for (const answer of answers) {
    visit(answer, { isUnderRegistrar: false, organisation: null }, 0);
    const about = { kind: kindOf(object, false), organisation: textIn(answer, 'name'), languages: [] };
    add(remarkAddresses(answer), { ...about, fit: inRemark, role: 'remark' });
  }
  return distinct(found);
}

/** Each address once per kind, in the role that fits best; the earlier of two that fit alike. */
function distinct(found: readonly Found[]): readonly RdapContact[] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.kind} ${one.email}`;
    const known = best.get(key);
    if (known === undefined || one.fit < known.fit) best.set(key, one);
  }
  return [...best.values()].sort((first, second) => first.fit - second.fit).map(({ fit: _, ...one }) => one);
}
