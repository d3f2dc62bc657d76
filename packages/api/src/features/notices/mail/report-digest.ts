import type { BounceParts } from '@meldpunt/domain';
import type { Keys } from '../../../platform/context.js';
import { keyedHash } from '../../../platform/crypto/sealed.js';

/**
 * What makes two deliveries of a report the same one: its message id, or without one what it says. Trace fields differ
 * between two deliveries and do not count. Keyed, so that it tells nothing of the report.
 */
export function reportDigest({ data }: Keys, { headers, text, recipients }: BounceParts): Buffer {
  const messageId = headers['message-id']?.trim();
  const told = JSON.stringify([headers['subject'] ?? '', headers['from'] ?? '', text, recipients]);
  return keyedHash(keyedHash(data, 'delivery report'), messageId || told);
}
