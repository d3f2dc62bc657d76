import type { ContactKind, ContactStatus, ContactWarning, NoticeAddressee } from './abuse-contact.js';

/** As much of an abuse contact as decides whether it is written to. @public */
export interface KnownContact {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** Mail to it came back for good, and nobody has approved it anew since. */
  readonly isUnreachable: boolean;
  /** What its register makes doubtful; absent when nothing. */
  readonly warnings?: readonly ContactWarning[];
}

/** What decided whom a notice goes to, or why it goes to nobody. @public */
export const ContactReason = {
  SET_BY_HAND: 'SET_BY_HAND',
  FOUND_IN_REGISTRY: 'FOUND_IN_REGISTRY',
  CONTACT_DOUBTFUL: 'CONTACT_DOUBTFUL',
  NO_CONTACT_FOUND: 'NO_CONTACT_FOUND',
  CONTACT_REJECTED: 'CONTACT_REJECTED',
  CONTACT_UNREACHABLE: 'CONTACT_UNREACHABLE',
} as const;
export type ContactReason = keyof typeof ContactReason;

/** Whom a notice goes to, and because of what. @public */
export interface ContactChoice<Contact extends KnownContact> {
  readonly contact: Contact | null;
  readonly because: ContactReason;
}

const kindOf: Readonly<Record<NoticeAddressee, ContactKind>> = {
  PROVIDER: 'NETWORK',
  UPSTREAM: 'NETWORK',
  REGISTRAR: 'REGISTRAR',
};

/** Whether a contact may be written to, now or once a person has approved it. @public */
export const mayBeContacted = ({
  status,
  isUnreachable,
}: Pick<KnownContact, 'status' | 'isUnreachable'>): boolean => status !== 'REJECTED' && !isUnreachable;

/** A registry's own address and a person's card are written to only once a person has approved them. */
const isDoubtful = ({ status, warnings = [] }: KnownContact): boolean =>
  status !== 'APPROVED' && warnings.some((warning) => warning === 'REGISTRY' || warning === 'PERSON');

const standing = (contact: KnownContact): ContactReason =>
  contact.status === 'REJECTED'
    ? 'CONTACT_REJECTED'
    : contact.isUnreachable
      ? 'CONTACT_UNREACHABLE'
      : 'CONTACT_DOUBTFUL';

/**
 * Chooses the abuse contact for an addressee: the one a person set, or else the first of the right kind that the
 * registries gave and that nobody rejected. A registry's own address or the card of a person is never the first choice of
 * this function: a person approves it before.
 *
 * What a person set is never replaced by what a registry says, not even when it cannot be written to: then nobody is,
 * and a person decides. House rule.
 * @public
 */
export function chooseContact<Contact extends KnownContact>(
  addressee: NoticeAddressee,
  { setByHand, found }: { readonly setByHand: Contact | null; readonly found: readonly Contact[] },
): ContactChoice<Contact> {
  if (setByHand !== null) {
    return mayBeContacted(setByHand)
      ? { contact: setByHand, because: 'SET_BY_HAND' }
      : { contact: null, because: standing(setByHand) };
  }
  const fitting = found.filter(({ kind }) => kind === kindOf[addressee]);
  const contact = fitting.find((each) => mayBeContacted(each) && !isDoubtful(each));
  if (contact !== undefined) return { contact, because: 'FOUND_IN_REGISTRY' };
  const [first] = fitting;
  return { contact: null, because: first === undefined ? 'NO_CONTACT_FOUND' : standing(first) };
}
