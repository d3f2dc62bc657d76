import type { BounceParts } from '@meldpunt/domain';
import type { Keys } from '../../../platform/context.js';
import { keyedHash } from '../../../platform/crypto/sealed.js';

/**
 * Identifies duplicate deliveries of a report: by its Message-ID, or by its content if it has none. Trace fields are
 * ignored, because they differ between deliveries. The hash is keyed, so it does not reveal the report.
 */
export function reportDigest({ data }: Keys, { headers, text, recipients }: BounceParts): Buffer {
  const messageId = headers['message-id']?.trim();
  const told = JSON.stringify([headers['subject'] ?? '', headers['from'] ?? '', text, recipients]);
  return keyedHash(keyedHash(data, 'delivery report'), messageId || told);
}
