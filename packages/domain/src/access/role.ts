/** The role of a signed-in person or system. An anonymous reporter is not signed in and has no role. @public */
export const Role = {
  ANALYST: 'ANALYST',
  SUPERVISOR: 'SUPERVISOR',
  LIAISON: 'LIAISON',
  AUDITOR: 'AUDITOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
  WELFARE: 'WELFARE',
  INTEGRATOR: 'INTEGRATOR',
} as const;
export type Role = keyof typeof Role;
