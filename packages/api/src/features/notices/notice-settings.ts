import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProviderAnswer } from '@meldpunt/domain';
import type { RdapClient } from '../abuse-contacts/index.js';
import type { HostingLookup } from '../hosting/index.js';
import type { MailSender } from './mail/mail-sender.port.js';

/** Who the hotline is to providers. */
export interface HotlineIdentity {
  /** Its name, as providers read it. */
  readonly organisation: string;
  /** The mail address that notices come from. */
  readonly from: string;
  /** The mail address that people can write to. */
  readonly contact: string;
  /** Where the page for answers is reached, without a slash at its end. */
  readonly publicUrl: string;
  /** The mail domain that undeliverable notices come back to. */
  readonly returnDomain: string;
}

/** What notices need of the outside world. */
export interface NoticePorts {
  readonly identity: HotlineIdentity;
  readonly rdap: RdapClient;
  readonly lookup: HostingLookup;
  /** `null` where no mail server is configured. */
  readonly mail: MailSender | null;
  /** The newest answer of a provider about each of these addresses of notices; none where nobody can answer. */
  readonly newestAnswers?: (
    em: EntityManager,
    itemIds: readonly string[],
  ) => Promise<ReadonlyMap<string, ProviderAnswer>>;
  /** Those of the given items that were offline when they were last looked at; none where nobody looks. */
  readonly seenOffline?: (
    em: EntityManager,
    contentItemIds: readonly string[],
  ) => Promise<ReadonlySet<string>>;
}

/** The same, with a mail server. */
export type SendingPorts = NoticePorts & { readonly mail: MailSender };
