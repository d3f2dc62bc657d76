import { listIn, textIn } from './bounded-json.js';
import { rolesOf } from './contacts-in.js';
import { isStub, readCard } from './entity-card.js';
import { linksIn } from './network-in.js';

/** An entity that does not say how to reach it, and where it does. */
export interface Stub {
  readonly href: string;
  readonly roles: readonly string[];
  readonly isUnderRegistrar: boolean;
}

const maxEntities = 100;
const deepest = 4;
const byUse = ['abuse', 'registrar', 'noc', 'technical'];
const useOf = ({ roles }: Stub): number => {
  const places = roles.map((role) => byUse.indexOf(role)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : byUse.length;
};

/** Links as RFC 9083 writes them, or as bare text. */
const ownLinks = (entity: unknown): readonly string[] => [
  ...linksIn(entity, ['self', 'related', 'alternate', '']),
  ...listIn(entity, 'links').filter((link) => typeof link === 'string'),
];

const matters = (roles: readonly string[]): boolean => roles.includes('abuse') || roles.includes('registrar');

/** Where the same server describes an entity that has a handle and no link (RFC 9082, 3.1.5); for contacts that matter. */
function byHandle(entity: unknown, roles: readonly string[]): string | undefined {
  const handle = textIn(entity, 'handle');
  return matters(roles) && handle !== null && handle.length <= 100 && !/\p{Cs}/u.test(handle)
    ? `../entity/${encodeURIComponent(handle)}`
    : undefined;
}

/** Without a card, or with one that names no address where an address is wanted. */
function saysNothing(entity: unknown, roles: readonly string[]): boolean {
  if (isStub(entity)) return true;
  if (!matters(roles) || listIn(entity, 'entities').length > 0) return false;
  const { emails, forms } = readCard(entity);
  return emails.length === 0 && forms.length === 0;
}

/** The stub entities of an answer that have a link to themselves, those that may name a contact for abuse first. */
export function stubsIn(answer: unknown): readonly Stub[] {
  const found: Stub[] = [];
  const visit = (parent: unknown, isBelow: boolean, depth: number): void => {
    for (const entity of listIn(parent, 'entities').slice(0, maxEntities)) {
      const roles = rolesOf(entity);
      const isUnderRegistrar = isBelow || roles.includes('registrar');
      const href = ownLinks(entity)[0] ?? byHandle(entity, roles);
      if (href !== undefined && saysNothing(entity, roles)) found.push({ href, roles, isUnderRegistrar });
      if (depth < deepest) visit(entity, isUnderRegistrar, depth + 1);
    }
  };
  visit(answer, false, 0);
  return found.sort((first, second) => useOf(first) - useOf(second));
}
