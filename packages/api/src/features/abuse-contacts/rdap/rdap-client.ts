import { isIP } from 'node:net';
import { err, ok, type Result } from '@meldpunt/domain';
import type { Clock } from '../../../platform/clock.js';
import { queryServer, resolveLink } from './query-server.js';
import { contactsIn, type RdapContact, type RdapObject } from './contacts-in.js';
import { linksIn, networkIn, type RdapNetwork } from './network-in.js';
import { stubsIn } from './stubs-in.js';
import { isTransient, rdapFailure, type RdapFailure } from './rdap-failure.js';
import type { RdapRequest } from './rdap-request.port.js';
import type { RdapServers } from './rdap-servers.js';

/** The registries' data about one subject. */
export interface RdapAnswer {
  /** Best match first; empty if there is nobody to write to. */
  readonly contacts: readonly RdapContact[];
  readonly network: RdapNetwork;
  /** Links to the parent network in the registry. */
  readonly parents: readonly string[];
}

/** Queries registries for abuse contacts (RFC 9082, RFC 9083). Methods return failures and never throw. */
export interface RdapClient {
  readonly ip: (address: string) => Promise<Result<RdapAnswer, RdapFailure>>;
  readonly autnum: (asn: number) => Promise<Result<RdapAnswer, RdapFailure>>;
  /** Queries the registered domain name of a hostname. */
  readonly domain: (hostname: string) => Promise<Result<RdapAnswer, RdapFailure>>;
  /** Follows a link to a parent network from an earlier answer. */
  readonly parent: (link: string) => Promise<Result<RdapAnswer, RdapFailure>>;
}

export interface RdapClientSettings {
  readonly request: RdapRequest;
  readonly servers: RdapServers;
  readonly clock: Clock;
}

/** Max. referrals per query, for example from the registry of a name to its registrar. */
const maxReferrals = 3;
/** Max. entities fetched separately because the answer contains only links to them. */
const maxStubs = 4;
/** Which failure is reported if there are several. Transient failures outrank final ones. */
const failurePriority: Readonly<Record<RdapFailure['code'], number>> = {
  THROTTLED: 3,
  UNREACHABLE: 2,
  REFUSED: 1,
  NOT_FOUND: 0,
};

/** Whether a notice could go there without a warning. */
const isUsable = ({ kind, warnings }: RdapContact): boolean =>
  kind !== 'OPERATOR' && !warnings.includes('REGISTRY') && !warnings.includes('PERSON');

const maxLabels = 5;

/**
 * The names that may be the registered domain, longest first. Only the registry can tell where registered names start,
 * so each is queried. A bare suffix is never queried.
 */
function namesAbove(hostname: string): readonly string[] {
  const labels = hostname.split('.').filter(Boolean).slice(-maxLabels);
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

const higherPriority = (first: RdapFailure | null, second: RdapFailure): RdapFailure =>
  first === null || failurePriority[second.code] > failurePriority[first.code] ? second : first;

export function rdapClient({ request, servers, clock }: RdapClientSettings): RdapClient {
  const ask = (url: string) => queryServer(url, request, clock);

  /** Queries the servers in turn until one answers or reports "not found". */
  const queryInTurn = async (urls: readonly string[]) => {
    let failure: RdapFailure | null = null;
    for (const url of urls) {
      const answer = await ask(url);
      if (answer.ok || answer.error.code === 'NOT_FOUND') return { url, answer };
      failure = higherPriority(failure, answer.error);
    }
    return { url: urls[0] ?? '', answer: err(failure ?? rdapFailure('NOT_FOUND')) };
  };

  /** Fetches stub entities and adds the roles that they have in the answer. */
  const ownAnswers = async (answer: Readonly<Record<string, unknown>>, from: string) => {
    const entities: object[] = [];
    let failure: RdapFailure | null = null;
    for (const { href, roles, isUnderRegistrar } of stubsIn(answer).slice(0, maxStubs)) {
      const place = resolveLink(href, from);
      const further = place === null ? null : await ask(place);
      if (further?.ok) {
        const entity = { ...further.value, roles };
        entities.push(isUnderRegistrar ? { roles: ['registrar'], entities: [entity] } : entity);
      } else if (further !== null && isTransient(further.error))
        failure = higherPriority(failure, further.error);
    }
    return { entities, failure };
  };

  /**
   * Adds the contacts of the answers that this one links to. A failed referral does not change the result. But if there
   * is no usable contact and an entity failed with a transient failure, the whole query fails with it, so that it is
   * retried.
   */
  const withReferrals = async (
    first: Readonly<Record<string, unknown>>,
    object: RdapObject,
    from: string,
  ): Promise<Result<RdapAnswer, RdapFailure>> => {
    const answers = [first];
    const asked = new Set([from]);
    for (let next = 0; next < answers.length; next += 1) {
      for (const href of linksIn(answers[next], ['related', 'referral'])) {
        const place = resolveLink(href, from);
        if (place === null || asked.has(place) || asked.size > maxReferrals) continue;
        asked.add(place);
        const further = await ask(place);
        if (further.ok) answers.push(further.value);
      }
    }
    const { entities, failure } = await ownAnswers(first, from);
    const all = entities.length === 0 ? answers : [...answers, { links: first['links'], entities }];
    const contacts = contactsIn(all, object);
    if (failure !== null && !contacts.some(isUsable)) return err(failure);
    return ok({
      contacts,
      network: networkIn(first),
      parents: linksIn(first, ['up', 'rdap-up']).flatMap((href) => resolveLink(href, from) ?? []),
    });
  };

  const query = async (object: RdapObject, subject: string): Promise<Result<RdapAnswer, RdapFailure>> => {
    const found = await servers.of(object, subject);
    if (!found.ok) return found;
    const { url, answer } = await queryInTurn(
      found.value.map((server) => new URL(`${object}/${encodeURI(subject)}`, server).href),
    );
    return answer.ok ? withReferrals(answer.value, object, url) : answer;
  };

  return {
    ip: (address) =>
      isIP(address) === 0 ? Promise.resolve(err(rdapFailure('NOT_FOUND'))) : query('ip', address),
    autnum: (asn) => query('autnum', String(asn)),
    domain: async (name) => {
      let failure: RdapFailure | null = null;
      for (const candidate of namesAbove(name.toLowerCase())) {
        const answer = await query('domain', candidate);
        if (answer.ok) return answer;
        failure = higherPriority(failure, answer.error);
        if (isTransient(answer.error)) break;
      }
      return err(failure ?? rdapFailure('NOT_FOUND'));
    },
    parent: async (link) => {
      const answer = await ask(link);
      return answer.ok ? withReferrals(answer.value, 'ip', link) : answer;
    },
  };
}
