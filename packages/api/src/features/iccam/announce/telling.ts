import type { IccamAnnouncement, IccamItem } from '@meldpunt/domain';
import type { WorkContext } from '../../../platform/work-context.js';
import type { HandOver } from '../../hand-overs/index.js';
import type { IccamContent } from '../client/iccam-answers.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { OwnItem } from './item-facts.js';

/** Everything that a call on one of our items is decided by, read at this moment. */
export interface Telling {
  readonly client: IccamClient;
  readonly handOver: HandOver;
  readonly work: WorkContext;
  readonly own: OwnItem;
  /** The item as the exchange has it. */
  readonly content: IccamContent;
  /** The same in our words, for the rules. */
  readonly item: IccamItem;
  /** What is to be told of it now. */
  readonly due: readonly IccamAnnouncement[];
}
