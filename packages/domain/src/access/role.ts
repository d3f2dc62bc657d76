/** What a signed-in person or system is to the hotline. Nobody signed in is an anonymous reporter. @public */
export const Role = {
  ANALYST: 'ANALYST',
  SUPERVISOR: 'SUPERVISOR',
  LIAISON: 'LIAISON',
  AUDITOR: 'AUDITOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
  INTEGRATOR: 'INTEGRATOR',
} as const;
export type Role = keyof typeof Role;
