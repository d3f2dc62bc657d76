import type { Permission, Role } from '@meldpunt/domain';

/** Who is signed in for this request, with the permissions that the roles give. */
export interface Viewer {
  readonly id: string;
  /** The short id of the account; it never changes. */
  readonly code: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
}

const none: ReadonlySet<Permission> = new Set();

/** What the viewer may do; nothing for nobody signed in. */
export const permissionsOf = (viewer: Viewer | null): ReadonlySet<Permission> => viewer?.permissions ?? none;

/** Whether the viewer holds the permission; nobody signed in holds none. */
export const may = (viewer: Viewer | null, permission: Permission): boolean =>
  permissionsOf(viewer).has(permission);
