/** What completes a report in the network's exchange. */
const site = { siteType: 'FORUM', commerciality: 'NON_COMMERCIAL', paymentMethods: ['NONE'] } as const;

/** Closed answers that the law calls illegal in every country. */
export const illegalEverywhere = {
  ...site,
  findings: {
    accessibility: 'ACCESSIBLE',
    medium: 'PHOTO',
    subject: 'MINOR',
    conduct: 'EXPLICIT_REAL',
    apparentAge: 'PRE_PUBESCENT',
    sex: 'FEMALE',
    severe: true,
    realChild: true,
    selfGenerated: false,
    childModelling: false,
  },
} as const;

/** Closed answers that the law at home calls illegal, and no more. */
export const illegalAtHome = {
  ...site,
  findings: {
    accessibility: 'ACCESSIBLE',
    medium: 'PHOTO',
    subject: 'APPEARS_MINOR',
    conduct: 'EXPLICIT_SIMULATED',
    apparentAge: 'PUBESCENT',
    sex: 'FEMALE',
    severe: false,
    realChild: true,
    selfGenerated: false,
    childModelling: false,
  },
} as const;

/** Closed answers that the law tested at home does not call illegal. */
export const notIllegal = {
  findings: {
    accessibility: 'ACCESSIBLE',
    medium: 'PHOTO',
    subject: 'ADULT',
    conduct: 'NONE',
    promotesAbuse: false,
    advertisesAbuse: false,
    besideDefinition: ['NONE'],
  },
} as const;
