import {
  rateContacts,
  remarkedContacts,
  type ContactKind,
  type ContactStanding,
  type ContactWarning,
} from '@meldpunt/domain';
import { asList, asRecord, listIn, textIn } from './bounded-json.js';
import { formLink, printable } from './card.js';
import { readCard } from './entity-card.js';

/** A contact that a registry lists, with its kind (what it can do about content). */
export interface RdapContact {
  /** `null` if only a form is listed. */
  readonly email: string | null;
  readonly formUrl: string | null;
  readonly kind: ContactKind;
  /** Its roles in lower case; empty if the registry gives none. */
  readonly roles: readonly string[];
  /** The remark that mentions it, unchanged; `null` if there is none. */
  readonly remark: string | null;
  /** The hostname of the registry. */
  readonly registry: string | null;
  readonly standing: ContactStanding;
  readonly warnings: readonly ContactWarning[];
  readonly organisation: string | null;
  readonly languages: readonly string[];
}

/** The object class of an RDAP query. */
export type RdapObject = 'ip' | 'autnum' | 'domain';

const maxEntities = 200;
const maxEntityDepth = 10;
const maxRemarkLength = 1_000;
const maxRemarks = 50;
const maxLines = 100;
const maxRolesLength = 1_000;

type Found = Omit<RdapContact, 'standing' | 'warnings'> & {
  readonly isFromRemark: boolean;
  readonly isPerson: boolean;
  /** Nesting depth of its entity. The object's direct entities have depth 0. */
  readonly depth: number;
  /** Whether it comes from a registrar's server. A registrar's own address is then a valid contact. */
  readonly isByRegistrar: boolean;
};

interface ParentContext {
  readonly isUnderRegistrar: boolean;
  readonly organisation: string | null;
  readonly registry: string | null;
  readonly isByRegistrar: boolean;
}

/** Reads roles from an array, from one string, or from one string with several roles. */
export const rolesOf = (entity: unknown): readonly string[] => {
  const { roles } = asRecord(entity);
  return (typeof roles === 'string' ? [roles] : asList(roles))
    .filter((role) => typeof role === 'string')
    .flatMap((role) => role.slice(0, maxRolesLength).split(/[,;\s]+/))
    .map((role) => role.trim().toLowerCase().slice(0, 40))
    .filter(Boolean);
};

const kindOf = (object: RdapObject, isUnderRegistrar: boolean): ContactKind => {
  if (object !== 'domain') return 'NETWORK';
  return isUnderRegistrar ? 'REGISTRAR' : 'OPERATOR';
};

/** The hostname of the registry that replied: from the `self` link, or else from its WHOIS server (`port43`). */
function registryOf(answer: unknown): string | null {
  const self = listIn(answer, 'links').find((link) => textIn(link, 'rel')?.toLowerCase() === 'self');
  const url = URL.parse(textIn(self, 'href') ?? textIn(self, 'value') ?? '');
  return (url?.hostname || textIn(answer, 'port43')?.toLowerCase().slice(0, 253)) ?? null;
}

const textLines = (value: unknown): readonly string[] =>
  (typeof value === 'string' ? [value] : asList(value)).filter((line) => typeof line === 'string');

/** The abuse contacts that remarks mention (RFC 9083, 4.3). */
function inRemarks(object: unknown): readonly Pick<Found, 'email' | 'formUrl' | 'remark'>[] {
  return listIn(object, 'remarks')
    .slice(0, maxRemarks)
    .flatMap((remark) => {
      const lines = textLines(asRecord(remark)['description']).slice(0, maxLines);
      const said = printable(lines.map((line) => line.slice(0, maxRemarkLength)).join(' '), maxRemarkLength);
      return remarkedContacts(lines, textIn(remark, 'title')).flatMap(({ email, formUrl }) => {
        const form = formUrl === null ? null : formLink(formUrl);
        return email === null && form === null ? [] : [{ email, formUrl: form, remark: said }];
      });
    });
}

/** The contacts in the card and in the remarks of one entity. */
function namedBy(
  entity: unknown,
  around: Omit<Found, 'email' | 'formUrl' | 'remark' | 'isFromRemark' | 'isPerson'>,
): readonly Found[] {
  const { emails, forms, isPerson } = readCard(entity);
  const remarks = inRemarks(entity);
  const own = { ...around, isPerson, isFromRemark: false, remark: remarks[0]?.remark ?? null };
  return [
    ...emails.map((email, index) => ({ ...own, email, formUrl: index === 0 ? (forms[0] ?? null) : null })),
    ...(emails.length === 0 ? forms.map((formUrl) => ({ ...own, email: null, formUrl })) : []),
    ...remarks.map((remarked) => ({ ...around, ...remarked, isPerson: false, isFromRemark: true })),
  ];
}

/**
 * The contacts in RDAP answers, best match first as rated by the domain rules. Reads entities at any depth (RFC 9083,
 * 5.1) and remarks. Entities under a registrar get the kind `REGISTRAR`, because a registrar can suspend the name.
 * Other entities of a domain get `OPERATOR`, because they may belong to the site's operator. Never throws.
 */
export function contactsIn(answers: readonly unknown[], object: RdapObject): readonly RdapContact[] {
  const found: Found[] = [];
  let visited = 0;
  const visit = (parent: unknown, around: ParentContext, depth: number): void => {
    if (depth > maxEntityDepth) return;
    for (const entity of listIn(parent, 'entities')) {
      visited += 1;
      if (visited > maxEntities) return;
      const roles = rolesOf(entity);
      const card = readCard(entity);
      const isUnderRegistrar = around.isUnderRegistrar || roles.includes('registrar');
      const organisation = around.organisation ?? card.organisation;
      const { registry, isByRegistrar } = around;
      const { languages } = card;
      found.push(
        ...namedBy(entity, {
          kind: kindOf(object, isUnderRegistrar),
          roles,
          organisation,
          languages,
          registry,
          isByRegistrar,
          depth,
        }),
      );
      visit(entity, { isUnderRegistrar, organisation, registry, isByRegistrar }, depth + 1);
    }
  };
  for (const answer of answers) {
    const registry = registryOf(answer);
    const isByRegistrar = object === 'domain' && registry !== registryOf(answers[0]);
    visit(answer, { isUnderRegistrar: false, organisation: null, registry, isByRegistrar }, 0);
    const own = {
      kind: kindOf(object, false),
      roles: [],
      organisation: textIn(answer, 'name'),
      languages: [],
      registry,
      isByRegistrar,
      depth: 0,
    };
    for (const remarked of inRemarks(answer))
      found.push({ ...own, ...remarked, isPerson: false, isFromRemark: true });
  }
  return distinct(found);
}

/**
 * Merges duplicates: each address or form once per kind, with the best rating, all its roles and its remark. If two
 * contacts rate equally, the one with the smaller depth is first.
 */
function distinct(found: readonly Found[]): readonly RdapContact[] {
  const groups = new Map<string, Found[]>();
  for (const one of [...found].sort((first, second) => first.depth - second.depth)) {
    const key = `${one.kind} ${one.email ?? one.formUrl ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const merged = [...groups.values()].map((same) => merge(same));
  const rated = rateContacts(
    merged.map((one) => ({ ...one, registry: one.isByRegistrar ? null : one.registry, host: one.registry })),
  );
  return rated.map(({ contact, standing, warnings }) => {
    const { isFromRemark: _, isPerson: __, depth: ___, isByRegistrar: ____, host, ...one } = contact;
    return { ...one, registry: host, standing, warnings };
  });
}

function merge(same: readonly Found[]): Found {
  const [first] = same as readonly [Found];
  const roles = [...new Set(same.flatMap((one) => one.roles))];
  return {
    ...first,
    roles,
    formUrl: same.find((one) => one.formUrl !== null)?.formUrl ?? null,
    remark: same.find((one) => one.remark !== null)?.remark ?? null,
    isFromRemark: same.some((one) => one.isFromRemark) && !roles.includes('abuse'),
    isPerson: same.every((one) => one.isPerson),
  };
}
