import type { Permission, Role } from '@meldpunt/domain';

/** Who is signed in for this request, with the permissions that the roles give. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
}

/** Whether the viewer holds the permission; nobody signed in holds none. */
export const may = (viewer: Viewer | null, permission: Permission): boolean =>
  viewer?.permissions.has(permission) ?? false;
