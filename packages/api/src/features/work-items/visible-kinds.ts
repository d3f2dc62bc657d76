import type { Audience } from '@meldpunt/domain';
import { Permission, WorkItemKind, audiencesOf } from '@meldpunt/domain';
import { may, type Viewer } from '../../platform/auth/viewer.js';

/** The permission that makes a user a member of an audience. */
const memberOf: Readonly<Record<Audience, Permission>> = {
  CASEWORK: Permission.CASE_READ,
  SUPERVISION: Permission.CASE_TAKE_OVER,
  POLICE: Permission.REFERRAL_READ_POLICE,
  WELFARE: Permission.EXPOSURE_READ,
  OPERATIONS: Permission.SYSTEM_RUN,
};

/** The kinds of work items that a viewer may see. */
export const visibleKinds = (viewer: Viewer | null): readonly WorkItemKind[] =>
  Object.values(WorkItemKind).filter((kind) =>
    audiencesOf[kind].some((audience) => may(viewer, memberOf[audience])),
  );
