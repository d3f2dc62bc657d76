import type { ContactKind, ContactStatus, ContactWarning, NoticeAddressee } from './abuse-contact.js';

/** The fields of an abuse contact that decide whether it is used. @public */
export interface KnownContact {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** Mail to it failed permanently, and no person has approved it again since. */
  readonly isUnreachable: boolean;
  /** Doubts from its register entry; absent when there are none. */
  readonly warnings?: readonly ContactWarning[];
}

/** What decided the recipient of a notice, or why there is none. @public */
export const ContactReason = {
  SET_BY_HAND: 'SET_BY_HAND',
  FOUND_IN_REGISTRY: 'FOUND_IN_REGISTRY',
  CONTACT_DOUBTFUL: 'CONTACT_DOUBTFUL',
  NO_CONTACT_FOUND: 'NO_CONTACT_FOUND',
  CONTACT_REJECTED: 'CONTACT_REJECTED',
  CONTACT_UNREACHABLE: 'CONTACT_UNREACHABLE',
} as const;
export type ContactReason = keyof typeof ContactReason;

/** The chosen contact, and the reason. @public */
export interface ContactChoice<Contact extends KnownContact> {
  readonly contact: Contact | null;
  readonly because: ContactReason;
}

const kindOf: Readonly<Record<NoticeAddressee, ContactKind>> = {
  PROVIDER: 'NETWORK',
  UPSTREAM: 'NETWORK',
  REGISTRAR: 'REGISTRAR',
};

/** Whether a contact may be used, now or after approval by a person. @public */
export const mayBeContacted = ({
  status,
  isUnreachable,
}: Pick<KnownContact, 'status' | 'isUnreachable'>): boolean => status !== 'REJECTED' && !isUnreachable;

/** A registry’s own address and a natural person’s entry are used only after approval by a person. */
const isDoubtful = ({ status, warnings = [] }: KnownContact): boolean =>
  status !== 'APPROVED' && warnings.some((warning) => warning === 'REGISTRY' || warning === 'PERSON');

const standing = (contact: KnownContact): ContactReason =>
  contact.status === 'REJECTED'
    ? 'CONTACT_REJECTED'
    : contact.isUnreachable
      ? 'CONTACT_UNREACHABLE'
      : 'CONTACT_DOUBTFUL';

/**
 * Chooses the abuse contact for an addressee: the one a person set, otherwise the first of the right kind from the
 * registries that was not rejected. A registry’s own address or the entry of a natural person is never chosen before a
 * person approves it.
 *
 * Data of a registry never replaces a contact that a person set, not even when that contact cannot be used: then there
 * is no recipient, and a person decides. House rule.
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
