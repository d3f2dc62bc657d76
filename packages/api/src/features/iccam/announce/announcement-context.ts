import type { IccamAnnouncement, IccamItem } from '@meldpunt/domain';
import type { WorkContext } from '../../../platform/work-context.js';
import type { HandOver } from '../../hand-overs/index.js';
import type { IccamContent } from '../client/iccam-responses.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { OwnItem } from './item-facts.js';

/** The facts for one event about an item that is assigned to us, read just before it is sent. */
export interface AnnouncementContext {
  readonly client: IccamClient;
  readonly handOver: HandOver;
  readonly context: WorkContext;
  readonly own: OwnItem;
  /** The item as read from ICCAM. */
  readonly content: IccamContent;
  /** The item in ICCAM, converted for the domain rules. */
  readonly item: IccamItem;
  /** The events about it that are due now. */
  readonly due: readonly IccamAnnouncement[];
}
