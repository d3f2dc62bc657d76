import type { Audience } from '@meldpunt/domain';
import { Permission, WorkItemKind, audiencesOf } from '@meldpunt/domain';
import { may, type Viewer } from '../../platform/auth/viewer.js';

/** Who belongs to an audience: those who do its work. */
const memberOf: Readonly<Record<Audience, Permission>> = {
  CASEWORK: Permission.CASE_READ,
  POLICE: Permission.REFERRAL_READ_POLICE,
  OPERATIONS: Permission.SYSTEM_RUN,
};

/** The kinds of work that a viewer may see. */
export const visibleKinds = (viewer: Viewer | null): readonly WorkItemKind[] =>
  Object.values(WorkItemKind).filter((kind) =>
    audiencesOf[kind].some((audience) => may(viewer, memberOf[audience])),
  );
