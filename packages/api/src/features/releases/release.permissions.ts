import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

const read = requires(Permission.REPORTER_CONTACT_READ, Permission.SITE_ACCESS_READ);

export const releasePermissions = {
  Query: { releases: requires(Permission.RELEASE_DECIDE, Permission.AUDIT_READ) },
  Mutation: {
    requestRelease: read,
    decideRelease: requires(Permission.RELEASE_DECIDE),
    readReleased: read,
  },
};
