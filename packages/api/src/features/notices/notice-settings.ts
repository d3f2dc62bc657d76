import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProviderAnswer } from '@meldpunt/domain';
import type { RdapClient } from '../abuse-contacts/index.js';
import type { HostingLookup } from '../hosting/index.js';
import type { MailSender } from './mail/mail-sender.port.js';

/** The identity of the hotline in notices. */
export interface HotlineIdentity {
  /** The name of the organisation. */
  readonly organisation: string;
  /** The sender address of notices. */
  readonly from: string;
  /** The contact address for people. */
  readonly contact: string;
  /** The base URL of the answer page, without a trailing slash. */
  readonly publicUrl: string;
  /** The mail domain of the return paths. */
  readonly returnDomain: string;
}

/** The external dependencies of notices. */
export interface NoticePorts {
  readonly identity: HotlineIdentity;
  readonly rdap: RdapClient;
  readonly lookup: HostingLookup;
  /** `null` where no mail server is configured. */
  readonly mail: MailSender | null;
  /** The newest provider answer for each of these notice items. Not set if providers cannot answer. */
  readonly newestAnswers?: (
    em: EntityManager,
    itemIds: readonly string[],
  ) => Promise<ReadonlyMap<string, ProviderAnswer>>;
  /** The given items that were offline at their last removal check. Not set if removal is not checked. */
  readonly seenOffline?: (
    em: EntityManager,
    contentItemIds: readonly string[],
  ) => Promise<ReadonlySet<string>>;
}

/** Notice ports with a mail server. */
export type SendingPorts = NoticePorts & { readonly mail: MailSender };
