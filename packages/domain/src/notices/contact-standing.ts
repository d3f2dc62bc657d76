import { readMailAddresses } from './mail-addresses.js';
import type { ContactStanding, ContactWarning } from './abuse-contact.js';
import { registryDomains } from './registry-domains.data.js';

/** One address or form in a register. @public */
export interface RegisteredContact {
  /** `null` for a form. */
  readonly email: string | null;
  readonly formUrl: string | null;
  /** In lower case; empty when the register gives none. */
  readonly roles: readonly string[];
  /** Whether it comes from a remark. */
  readonly isFromRemark: boolean;
  /** Whether the entry is a natural person (`kind` is `individual`). */
  readonly isPerson: boolean;
  /** The host of the register that lists it; `null` when unknown. */
  readonly registry: string | null;
}

/** A contact with its standing and warnings. @public */
export interface RatedContact<Contact extends RegisteredContact> {
  readonly contact: Contact;
  readonly standing: ContactStanding;
  readonly warnings: readonly ContactWarning[];
}

const abuseMailbox =
  /(?:^|[^a-z])(?:abuse|misuse|spam|cert|csirt|soc|security|trust|dmca|complaints?|report|ntd|noticeandtakedown)(?:$|[^a-z])|abuse|misbruik|missbrauch/;
const officeMailbox =
  /^(?:hostmaster|ip-?admin|ip-?reg|ip-?addr|registry|nic-?admin|dns-?admin|domain-?admin)/;

const localPart = (email: string): string => email.slice(0, email.lastIndexOf('@'));
const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
const isWithin = (name: string, domain: string): boolean => name === domain || name.endsWith(`.${domain}`);

/** The host of a register without its service label: `rdap.registry.example` belongs to `registry.example`. */
const operatorOf = (host: string): string => host.replace(/^(?:rdap|whois|registry|rdap-[a-z]+)\d*\./, '');

function isOfRegistry(email: string, registry: string | null): boolean {
  const domain = domainOf(email);
  if (registryDomains.some((known) => isWithin(domain, known))) return true;
  if (registry === null) return false;
  const operator = operatorOf(registry);
  return (operator.includes('.') && isWithin(domain, operator)) || isWithin(registry, domain);
}

/** Whether it is an office that allocates addresses, without any other role. */
const isOffice = ({ roles }: RegisteredContact, email: string): boolean =>
  roles.length > 0 &&
  roles.every((role) => role === 'administrative') &&
  officeMailbox.test(localPart(email));

const isForAbuse = ({ email, roles }: RegisteredContact): boolean =>
  roles.includes('abuse') || (email !== null && abuseMailbox.test(localPart(email)));

function standingOf(contact: RegisteredContact): ContactStanding {
  if (contact.roles.includes('abuse') && !contact.isFromRemark) return 'ABUSE_ROLE';
  if (contact.isFromRemark) return 'REMARK';
  return isForAbuse(contact) ? 'ABUSE_MAILBOX' : 'WEAK';
}

function warningsOf(contact: RegisteredContact, standing: ContactStanding): readonly ContactWarning[] {
  const { email, registry, isPerson, roles } = contact;
  const isRegistry = email !== null && (isOfRegistry(email, registry) || isOffice(contact, email));
  return [
    ...(standing === 'WEAK' ? ['NOT_FOR_ABUSE' as const] : []),
    ...(isRegistry ? ['REGISTRY' as const] : []),
    ...(isPerson && !roles.includes('abuse') ? ['PERSON' as const] : []),
  ];
}

const order: Readonly<Record<ContactStanding, number>> = {
  ABUSE_ROLE: 1,
  REMARK: 2,
  ABUSE_MAILBOX: 4,
  WEAK: 5,
};

/** The other roles, ordered by how close they are to the operator of the network. */
const nearness = ['noc', 'technical', 'administrative', 'registrar', 'registrant'];

function distance(roles: readonly string[]): number {
  const places = roles.map((role) => nearness.indexOf(role)).filter((place) => place >= 0);
  return (places.length > 0 ? Math.min(...places) : nearness.length) / 10;
}

/** Lower is better. A role whose mailbox has another name comes after a remark that names a mailbox for abuse. */
function rank({ contact, standing, warnings }: RatedContact<RegisteredContact>): number {
  const isDoubtful = warnings.includes('REGISTRY') || warnings.includes('PERSON');
  const isOdd =
    standing === 'ABUSE_ROLE' && contact.email !== null && !abuseMailbox.test(localPart(contact.email));
  const isForm = contact.email === null;
  return (
    (isDoubtful ? 100 : 0) +
    (isOdd ? 3 : order[standing]) +
    (standing === 'WEAK' ? distance(contact.roles) : 0) +
    (isForm ? 0.7 : 0)
  );
}

/**
 * Sorts the contacts of registers, best first: the role `abuse`, then addresses that remarks give for abuse, then
 * mailboxes with an abuse name, then the rest. Contacts of a registry or a natural person come last. Each has the
 * warnings that a person must read before approving it. House rule, after RFC 9083, 10.2.4 and RFC 2142, 4.
 * @public
 */
export function rateContacts<Contact extends RegisteredContact>(
  found: readonly Contact[],
): readonly RatedContact<Contact>[] {
  const rated = found.map((contact): RatedContact<Contact> => {
    const standing = standingOf(contact);
    return { contact, standing, warnings: warningsOf(contact, standing) };
  });
  const ordered = [...rated].sort((first, second) => rank(first) - rank(second));
  const forAbuse = new Set(
    ordered
      .filter(({ standing }) => standing !== 'WEAK')
      .map(({ contact }) => contact.email ?? contact.formUrl),
  );
  return ordered.map((each) =>
    forAbuse.size > 1 && each.standing !== 'WEAK'
      ? { ...each, warnings: [...each.warnings, 'OTHER_CANDIDATE' as const] }
      : each,
  );
}

/** What remarks say about where to send reports of abuse. @public */
export interface RemarkedContact {
  readonly email: string | null;
  readonly formUrl: string | null;
}

const topic =
  /abus|spam|phish|complain|misuse|incident|malicious|hack|intrusion|takedown|copyright|missbrauch|misbruik|abusos?/i;
const denial =
  /(?:do not|don't|don’t|not|never|no)\s+(?:\S+\s+){0,3}(?:send|use|contact|report|mail|write|forward|abuse|respond|reply|handled?|process|monitored|for)|ignored|unmonitored|will be (?:deleted|discarded)/i;
const link = /https?:\/\/[^\s<>"')\]]{4,500}/gi;
const maxLines = 40;
const maxLineLength = 2_000;

/** The sentences of a remark, in order. A sentence about one address says nothing about another. */
const sentencesOf = (lines: readonly string[]): readonly string[] =>
  lines
    .slice(0, maxLines)
    .flatMap((line) => line.slice(0, maxLineLength).split(/(?<=[.!?;])\s+(?=\p{Lu})|\r?\n/u))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const withoutPlaces = (sentence: string): string => sentence.replace(link, ' ').replace(/\S+@\S+/g, ' ');
const namesNoContact = (sentence: string): boolean =>
  readMailAddresses(sentence).length === 0 && sentence.match(link) === null;

/**
 * The addresses and forms to which a remark directs reports of abuse (RFC 9083, 4.3): those in a sentence about abuse
 * without a negation, or directly after such a sentence without a contact. A title about abuse counts when no sentence
 * does.
 * @public
 */
export function remarkedContacts(
  lines: readonly string[],
  title: string | null = null,
): readonly RemarkedContact[] {
  const sentences = sentencesOf(lines);
  const about = sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1] ?? '';
    const leadsHere = topic.test(withoutPlaces(before)) && namesNoContact(before);
    const words = withoutPlaces(sentence);
    const isAbout = leadsHere || topic.test(words) || mailboxesForAbuse(sentence);
    return !isAbout || denial.test(words) || (leadsHere && denial.test(before)) ? [] : placesIn(sentence);
  });
  if (about.length > 0 || title === null || !topic.test(title)) return about;
  return sentences.filter((sentence) => !denial.test(withoutPlaces(sentence))).flatMap(placesIn);
}

function placesIn(sentence: string): readonly RemarkedContact[] {
  const emails = readMailAddresses(sentence.replace(link, ' ')).map((email) => ({ email, formUrl: null }));
  const forms = (sentence.match(link) ?? [])
    .map((url) => url.replace(/[.,;:]+$/, ''))
    .filter((url) => /abuse|report|complain|contact|form|legal/i.test(url))
    .map((formUrl) => ({ email: null, formUrl }));
  return [...emails, ...forms];
}

const mailboxesForAbuse = (sentence: string): boolean =>
  readMailAddresses(sentence).some((email) => /abuse|spam/.test(localPart(email)));
