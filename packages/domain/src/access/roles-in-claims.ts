import { Role } from './role.js';

/** The claims of a verified token. @public */
export type Claims = Readonly<Record<string, unknown>>;

/** Where a hotline's identity provider writes roles. @public */
export interface RoleSource {
  /** The name of the claim, or a path with dots to a nested one. */
  readonly claim: string;
  /** The role for each group id or name that the provider sends. */
  readonly map: Readonly<Record<string, Role>>;
}

/** Why a token gives the roles that it gives. @public */
export const RolesFound = {
  /** At least one role was recognised. */
  RECOGNISED: 'RECOGNISED',
  /** The token does not contain the claim. */
  CLAIM_MISSING: 'CLAIM_MISSING',
  /** The provider left the groups out because there are too many of them. */
  GROUPS_LEFT_OUT: 'GROUPS_LEFT_OUT',
  /** The claim contains no role that is known or in the map. */
  NONE_RECOGNISED: 'NONE_RECOGNISED',
} as const;
export type RolesFound = keyof typeof RolesFound;

/** The roles in a token, and what decided them. @public */
export interface RolesInClaims {
  readonly roles: readonly Role[];
  readonly found: RolesFound;
  readonly claim: string;
}

/**
 * Reads the roles in the claims of a token, in the order of `Role`. The claim can be a text, a text with separators, a
 * list of texts, a list of objects with a name, or an object whose keys are roles and whose values are objects. Letter
 * case does not matter. Unknown entries are ignored; only letters of ASCII are compared, so that no similar letter of
 * another script becomes a role.
 * @public
 */
export function rolesInClaims(claims: Claims, { claim, map }: RoleSource): RolesInClaims {
  const value = valueAt(claims, claim);
  if (value === undefined || value === null) {
    const found = leavesGroupsOut(claims, claim) ? 'GROUPS_LEFT_OUT' : 'CLAIM_MISSING';
    return { roles: [], found, claim };
  }
  const named = new Set(namesIn(value).flatMap((name) => rolesNamed(name, map)));
  const roles = Object.values(Role).filter((role) => named.has(role));
  return { roles, found: roles.length > 0 ? 'RECOGNISED' : 'NONE_RECOGNISED', claim };
}

/** The value of a claim. A name that contains dots is first taken as it is, at every level. */
function valueAt(claims: unknown, path: string): unknown {
  if (!isObject(claims)) return undefined;
  if (Object.hasOwn(claims, path)) return claims[path];
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const name = path.slice(0, dot);
    const value = Object.hasOwn(claims, name) ? valueAt(claims[name], path.slice(dot + 1)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Names of the property with the name of a role, in a list of objects. */
const nameFields = ['value', 'name', 'id', 'role', 'authority', 'displayName'];

/** All names in a claim, one text for each entry. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => namesInEntry(entry));
  if (isObject(value)) return Object.keys(value).filter((key) => isObject(value[key]));
  return [];
}

function namesInEntry(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry];
  if (!isObject(entry)) return [];
  return nameFields.flatMap((field) => {
    const name = Object.hasOwn(entry, field) ? entry[field] : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}

/** The roles in one text: the whole text as an entry, otherwise its parts, otherwise the list that it contains as JSON. */
function rolesNamed(text: string, map: RoleSource['map']): readonly Role[] {
  const whole = roleNamed(text, map);
  if (whole !== null) return [whole];
  if (text.trim().startsWith('[')) return listIn(text).flatMap((name) => roleNamed(name, map) ?? []);
  return text.split(/[\s,;]+/u).flatMap((name) => roleNamed(name, map) ?? []);
}

function roleNamed(name: string, map: RoleSource['map']): Role | null {
  const exact = name.trim();
  if (Object.hasOwn(map, exact)) return map[exact] ?? null;
  const mapped = Object.keys(map).find((key) => key.toLowerCase() === exact.toLowerCase());
  if (mapped !== undefined) return map[mapped] ?? null;
  // Keycloak writes a group as a path, Spring an authority with a prefix.
  const plain = /^\/?(?:ROLE_)?([A-Z]+)$/i.exec(exact)?.[1]?.toUpperCase();
  return plain !== undefined && Object.hasOwn(Role, plain) ? (plain as Role) : null;
}

function listIn(text: string): readonly string[] {
  try {
    return namesIn(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Whether the provider says that it left the groups out (Microsoft Entra ID, above 200 groups). */
const leavesGroupsOut = (claims: Claims, claim: string): boolean => {
  const elsewhere = claims['_claim_names'];
  return (isObject(elsewhere) && Object.hasOwn(elsewhere, claim)) || claims['hasgroups'] === true;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
