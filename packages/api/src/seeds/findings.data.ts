import type { Findings } from '@meldpunt/domain';

// Answers to the closed questions that lead to each classification under Belgian law. Codes only, no descriptions.

/** Illegal in every country (INTERPOL's baseline). */
export const baseline: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  subject: 'MINOR',
  conduct: 'EXPLICIT_REAL',
  apparentAge: 'PRE_PUBESCENT',
  sex: 'NOT_DETERMINED',
  severe: true,
  realChild: true,
  selfGenerated: false,
  childModelling: false,
};

/** Illegal under national law, outside the baseline. */
export const national: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  subject: 'APPEARS_MINOR',
  conduct: 'EXPLICIT_SIMULATED',
  apparentAge: 'PUBESCENT',
  sex: 'NOT_DETERMINED',
  severe: false,
  realChild: true,
  selfGenerated: false,
  childModelling: false,
};

/** Illegal under national law: generated, and no photograph of anybody. */
export const generated: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'SYNTHETIC',
  subject: 'REALISTIC_NON_EXISTENT_MINOR',
  conduct: 'EXPLICIT_SIMULATED',
  apparentAge: 'PUBESCENT',
  sex: 'NOT_DETERMINED',
  severe: false,
  selfGenerated: false,
  childModelling: false,
};

/** Illegal because it promotes abuse; the exchange has no category for this. */
export const promotion: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'TEXT',
  subject: 'NONE',
  conduct: 'NONE',
  promotesAbuse: true,
  advertisesAbuse: false,
  besideDefinition: ['NONE'],
};

/** Not illegal under the provisions tested. */
export const harmless: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  subject: 'ADULT',
  conduct: 'NONE',
  promotesAbuse: false,
  advertisesAbuse: false,
  besideDefinition: ['NONE'],
};

/** Needs the decision of a supervisor: the criteria send unrealistic images to legal review. */
export const unrealistic: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'DRAWING',
  subject: 'UNREALISTIC_MINOR',
  conduct: 'EXPLICIT_SIMULATED',
  promotesAbuse: false,
  advertisesAbuse: false,
  besideDefinition: ['NONE'],
};

/** Undetermined: the analyst could not say who is depicted. */
export const unclear: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  subject: 'UNDETERMINED',
  conduct: 'EXPLICIT_REAL',
  promotesAbuse: false,
  advertisesAbuse: false,
  besideDefinition: ['NONE'],
};

/** Content under other law than the provisions that the hotline tests. */
export const otherLaw: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'TEXT',
  subject: 'MINOR',
  conduct: 'NONE',
  promotesAbuse: false,
  advertisesAbuse: false,
  besideDefinition: ['GROOMING'],
};

/** Could not be assessed. */
export const gone: Findings = { accessibility: 'CONTENT_NOT_FOUND' };
export const locked: Findings = { accessibility: 'PASSWORD_PROTECTED' };

/** Adds to the findings that a child is in danger now. */
export const urgent = (findings: Findings): Findings => ({ ...findings, immediateDanger: true });
