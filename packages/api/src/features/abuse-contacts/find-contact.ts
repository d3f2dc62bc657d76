import {
  err,
  ok,
  overrideFor,
  type ContactTarget,
  type NoticeAddressee,
  type Result,
} from '@meldpunt/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Selectable } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { Finding } from './propose-contacts.js';
import type { AbuseContactTables } from './abuse-contact.entity.js';
import type { RdapAnswer, RdapClient } from './rdap/rdap-client.js';
import { isTransient, rdapFailure, type RdapFailure } from './rdap/rdap-failure.js';

/** The result of looking up the recipient of a notice. */
export interface FoundContacts {
  /** The contact that a person set by hand. If there is one, nothing else is looked up. */
  readonly setByHandId: string | null;
  readonly finding: Finding | null;
  /** The networks that contain the IP addresses; the addresses themselves where the network is unknown. */
  readonly networks: readonly string[];
}

type Found = Result<FoundContacts, RdapFailure>;
type Override = Pick<
  Selectable<AbuseContactTables['abuse_contact_override']>,
  'scope' | 'value' | 'contactId'
>;

const maxAddresses = 4;

/**
 * Finds the recipient of a notice: a contact set by hand, or the contacts that registries list. Fails only if a
 * registry that may have the data did not reply. If registries list nobody, that is a valid result (no contacts).
 */
export async function findContact(
  em: EntityManager,
  rdap: RdapClient,
  addressee: NoticeAddressee,
  target: ContactTarget,
): Promise<Found> {
  switch (addressee) {
    case 'PROVIDER':
      return providerOf(em, rdap, target);
    case 'UPSTREAM':
      return upstreamOf(rdap, target);
    case 'REGISTRAR':
      return registrarOf(rdap, target);
  }
}

async function providerOf(em: EntityManager, rdap: RdapClient, target: ContactTarget): Promise<Found> {
  const overrides = await kysely<AbuseContactTables>(em)
    .selectFrom('abuse_contact_override')
    .select(['scope', 'value', 'contactId'])
    .execute();
  const set = overrideFor<Override>(target, overrides);
  if (set !== null) return ok(setFor(set, target));
  const answers = await queryEach(rdap.ip, target.ipAddresses);
  if (!answers.ok) return answers;
  const asns = answers.value.flatMap(({ network }) => network.asns);
  const setForSystem = asns.length === 0 ? null : overrideFor<Override>({ ...target, asns }, overrides);
  if (setForSystem !== null) return ok(setFor(setForSystem, target));
  return ok({
    setByHandId: null,
    finding: findingOf(answers.value, 'NETWORK', 'RDAP_NETWORK'),
    networks: [
      ...new Set([...target.ipAddresses, ...answers.value.flatMap(({ network }) => network.blocks)]),
    ],
  });
}

const setFor = ({ scope, value, contactId: setByHandId }: Override, { ipAddresses }: ContactTarget) => ({
  setByHandId,
  finding: null,
  networks: scope === 'NETWORK' ? [value] : ipAddresses,
});

/** The holders of the parent networks and of the autonomous systems that announce the addresses. */
async function upstreamOf(rdap: RdapClient, target: ContactTarget): Promise<Found> {
  const own = await queryEach(rdap.ip, target.ipAddresses);
  if (!own.ok) return own;
  const parents = await queryEach(
    rdap.parent,
    own.value.flatMap((answer) => answer.parents),
  );
  const systems = await queryEach(
    rdap.autnum,
    own.value.flatMap(({ network }) => network.asns),
  );
  const above = [...(parents.ok ? parents.value : []), ...(systems.ok ? systems.value : [])];
  if (above.length === 0) {
    const failure = [parents, systems].find((one) => !one.ok && isTransient(one.error));
    if (failure !== undefined && !failure.ok) return failure;
  }
  return ok({
    setByHandId: null,
    finding: findingOf(above, 'NETWORK', 'RDAP_UPSTREAM'),
    networks: target.ipAddresses,
  });
}

async function registrarOf(rdap: RdapClient, { hostname, ipAddresses }: ContactTarget): Promise<Found> {
  const answers = await queryEach(rdap.domain, hostname === null ? [] : [hostname]);
  if (!answers.ok) return answers;
  return ok({
    setByHandId: null,
    finding: findingOf(answers.value, 'REGISTRAR', 'RDAP_DOMAIN'),
    networks: ipAddresses,
  });
}

/** Looks up each subject and returns the answers. Fails only if there is no answer and a later attempt may give one. */
async function queryEach<Subject>(
  ask: (subject: Subject) => Promise<Result<RdapAnswer, RdapFailure>>,
  subjects: readonly Subject[],
): Promise<Result<readonly RdapAnswer[], RdapFailure>> {
  const answers: RdapAnswer[] = [];
  let waiting: RdapFailure | null = null;
  for (const subject of subjects.slice(0, maxAddresses)) {
    const answer = await ask(subject);
    if (answer.ok) answers.push(answer.value);
    else if (isTransient(answer.error)) waiting = answer.error;
  }
  return answers.length === 0 && waiting !== null
    ? err(rdapFailure(waiting.code, waiting.retryAfterSeconds))
    : ok(answers);
}

const findingOf = (
  answers: readonly RdapAnswer[],
  kind: Finding['kind'],
  source: Finding['source'],
): Finding => ({
  contacts: answers.flatMap(({ contacts }) => contacts),
  kind,
  source,
  country: answers[0]?.network.country ?? null,
});
