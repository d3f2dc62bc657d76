import type { EffectivePermissions, Permission, Role } from '@meldpunt/domain';

/** The signed-in person of this request, with the permissions that their roles give now. */
export interface Viewer {
  readonly id: string;
  /** The short id of the account; it never changes. */
  readonly code: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** When the token of the request expires. */
  readonly tokenExpiresAt?: Date;
  /** Permissions of the roles that are withheld in this request, with the reason. */
  readonly withheld?: EffectivePermissions['withheld'];
}

const none: ReadonlySet<Permission> = new Set();

/** The permissions of the viewer; none if nobody is signed in. */
export const permissionsOf = (viewer: Viewer | null): ReadonlySet<Permission> => viewer?.permissions ?? none;

/** Whether the viewer has the permission; `false` if nobody is signed in. */
export const may = (viewer: Viewer | null, permission: Permission): boolean =>
  permissionsOf(viewer).has(permission);
