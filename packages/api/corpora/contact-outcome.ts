import { chooseContact } from '@meldpunt/domain';
import {
  contactsIn,
  type RdapContact,
  type RdapObject,
} from '../src/features/abuse-contacts/rdap/contacts-in.js';
import { stubsIn } from '../src/features/abuse-contacts/rdap/stubs-in.js';

/** The contact that notices choose from the response of a registry, before any contact is approved. */
export interface ContactOutcome {
  /** A standing, `FORM`, `DOUBTFUL`, `STUB` where the answer leads on to another one, or `NONE`. */
  readonly outcome: string;
  readonly chosen: RdapContact | null;
  readonly because: string;
  readonly found: readonly RdapContact[];
}

const leadsOn = (answer: unknown): boolean =>
  stubsIn(answer).some(({ roles }) => roles.includes('registrar') || roles.includes('abuse'));

/** The contact that is chosen from a response, without further requests. */
export function contactOutcome(answer: unknown, object: RdapObject): ContactOutcome {
  const found = contactsIn([answer], object);
  const known = found.map((contact) => ({ ...contact, status: 'PROPOSED' as const, isUnreachable: false }));
  const addressee = object === 'domain' ? 'REGISTRAR' : 'PROVIDER';
  const { contact: chosen, because } = chooseContact(addressee, { setByHand: null, found: known });
  const nobody = leadsOn(answer) ? 'STUB' : because === 'CONTACT_DOUBTFUL' ? 'DOUBTFUL' : 'NONE';
  const outcome = chosen === null ? nobody : chosen.email === null ? 'FORM' : chosen.standing;
  return { outcome, chosen, because, found };
}
