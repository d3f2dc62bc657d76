import { Role } from '@meldpunt/domain';
import type { DemoPerson } from '../platform/auth/demo-issuer.js';

const person = (subject: string, name: string, role: Role): DemoPerson => ({ subject, name, roles: [role] });

/** The accounts of the demo: one per role, and a second analyst for second opinions. They are no real people. */
export const people = {
  analyst: person('demo-analyst', 'Demo analyst', Role.ANALYST),
  secondAnalyst: person('demo-analyst-2', 'Demo second analyst', Role.ANALYST),
  supervisor: person('demo-supervisor', 'Demo supervisor', Role.SUPERVISOR),
  liaison: person('demo-liaison', 'Demo liaison', Role.LIAISON),
  auditor: person('demo-auditor', 'Demo auditor', Role.AUDITOR),
  administrator: person('demo-administrator', 'Demo administrator', Role.ADMINISTRATOR),
  welfare: person('demo-welfare', 'Demo welfare officer', Role.WELFARE),
  integrator: person('demo-integrator', 'Demo integrator', Role.INTEGRATOR),
} as const satisfies Record<string, DemoPerson>;
export type PersonName = keyof typeof people;
