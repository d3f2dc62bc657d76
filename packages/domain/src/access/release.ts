/** What a reporter gave that stays sealed until a second person releases it. @public */
export const ReleaseKind = {
  /** The contact data of the reporter. */
  CONTACT: 'CONTACT',
  /** A login for a members' area. */
  SITE_ACCESS: 'SITE_ACCESS',
} as const;
export type ReleaseKind = keyof typeof ReleaseKind;

/** Why somebody asks for a release. @public */
export const ReleaseReason = {
  CHILD_IN_DANGER: 'CHILD_IN_DANGER',
  POLICE_REQUEST: 'POLICE_REQUEST',
  QUESTION_TO_REPORTER: 'QUESTION_TO_REPORTER',
  REPORTER_AWAITS_REPLY: 'REPORTER_AWAITS_REPLY',
  RIGHTS_OF_REPORTER: 'RIGHTS_OF_REPORTER',
  CONTENT_BEHIND_LOGIN: 'CONTENT_BEHIND_LOGIN',
} as const;
export type ReleaseReason = keyof typeof ReleaseReason;

/** For what a reason is accepted, and why. @internal */
export interface ReleaseReasonRule {
  readonly reason: ReleaseReason;
  readonly kinds: readonly ReleaseKind[];
  /** Whether a request for this reason is accepted above the quota. It raises the alarm all the same. */
  readonly passesQuota: boolean;
  readonly source: string;
}

/** The reasons for a release. @internal */
export const releaseReasons: readonly ReleaseReasonRule[] = [
  {
    reason: 'CHILD_IN_DANGER',
    kinds: ['CONTACT', 'SITE_ACCESS'],
    passesQuota: true,
    source: 'House rule: help for a child in danger never waits for a quota.',
  },
  {
    reason: 'POLICE_REQUEST',
    kinds: ['CONTACT', 'SITE_ACCESS'],
    passesQuota: false,
    source: 'House rule: police or a magistrate have asked for it.',
  },
  {
    reason: 'QUESTION_TO_REPORTER',
    kinds: ['CONTACT'],
    passesQuota: false,
    source: 'House rule: only the reporter can say what the report leaves open.',
  },
  {
    reason: 'REPORTER_AWAITS_REPLY',
    kinds: ['CONTACT'],
    passesQuota: false,
    source: 'House rule: the reporter has asked for a reply.',
  },
  {
    reason: 'RIGHTS_OF_REPORTER',
    kinds: ['CONTACT'],
    passesQuota: false,
    source: 'Regulation (EU) 2016/679, art. 15 to 18: the reporter exercises a right.',
  },
  {
    reason: 'CONTENT_BEHIND_LOGIN',
    kinds: ['SITE_ACCESS'],
    passesQuota: false,
    source: 'House rule: the content can be judged only after a login.',
  },
];

/** The state of a request for a release at an instant. @public */
export const ReleaseState = {
  /** It waits for a second person. */
  WAITING: 'WAITING',
  /** Nobody decided in time. */
  LAPSED: 'LAPSED',
  /** A second person has refused it. */
  REFUSED: 'REFUSED',
  /** A second person has released it, and the time has not ended. */
  OPEN: 'OPEN',
  /** The time of the release has ended. */
  ENDED: 'ENDED',
} as const;
export type ReleaseState = keyof typeof ReleaseState;

/** The decision of the second person. @public */
export const ReleaseDecision = { RELEASE: 'RELEASE', REFUSE: 'REFUSE' } as const;
export type ReleaseDecision = keyof typeof ReleaseDecision;
