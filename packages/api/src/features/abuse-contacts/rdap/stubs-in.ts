import { listIn, textIn } from './bounded-json.js';
import { rolesOf } from './contacts-in.js';
import { isStub, readCard } from './entity-card.js';
import { linksIn } from './network-in.js';

/** An entity without contact data, and the link to its full record. */
export interface Stub {
  readonly href: string;
  readonly roles: readonly string[];
  readonly isUnderRegistrar: boolean;
}

const maxEntities = 100;
const maxDepth = 4;
const rolesByPriority = ['abuse', 'registrar', 'noc', 'technical'];
const priorityOf = ({ roles }: Stub): number => {
  const places = roles.map((role) => rolesByPriority.indexOf(role)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : rolesByPriority.length;
};

/** The links of an entity: objects (RFC 9083, 4.2) or plain strings. */
const ownLinks = (entity: unknown): readonly string[] => [
  ...linksIn(entity, ['self', 'related', 'alternate', '']),
  ...listIn(entity, 'links').filter((link) => typeof link === 'string'),
];

const mayLeadToAbuseContact = (roles: readonly string[]): boolean =>
  roles.includes('abuse') || roles.includes('registrar');

/**
 * The URL of an entity that has a handle but no link (RFC 9082, 3.1.5). Only for roles that may lead to an abuse
 * contact.
 */
function byHandle(entity: unknown, roles: readonly string[]): string | undefined {
  const handle = textIn(entity, 'handle');
  return mayLeadToAbuseContact(roles) && handle !== null && handle.length <= 100 && !/\p{Cs}/u.test(handle)
    ? `../entity/${encodeURIComponent(handle)}`
    : undefined;
}

/** Whether an entity has no card, or a card without mail address or form although its role needs one. */
function lacksContact(entity: unknown, roles: readonly string[]): boolean {
  if (isStub(entity)) return true;
  if (!mayLeadToAbuseContact(roles) || listIn(entity, 'entities').length > 0) return false;
  const { emails, forms } = readCard(entity);
  return emails.length === 0 && forms.length === 0;
}

/** The stub entities in an answer that can be fetched, those most likely to name an abuse contact first. */
export function stubsIn(answer: unknown): readonly Stub[] {
  const found: Stub[] = [];
  const visit = (parent: unknown, isBelow: boolean, depth: number): void => {
    for (const entity of listIn(parent, 'entities').slice(0, maxEntities)) {
      const roles = rolesOf(entity);
      const isUnderRegistrar = isBelow || roles.includes('registrar');
      const href = ownLinks(entity)[0] ?? byHandle(entity, roles);
      if (href !== undefined && lacksContact(entity, roles)) found.push({ href, roles, isUnderRegistrar });
      if (depth < maxDepth) visit(entity, isUnderRegistrar, depth + 1);
    }
  };
  visit(answer, false, 0);
  return found.sort((first, second) => priorityOf(first) - priorityOf(second));
}
