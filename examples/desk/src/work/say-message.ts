import type { HandOverFragment } from '@meldpunt/client';
import type { Speech } from '../language/speech.js';

/** What a hand-over tells its recipient; `null` for a notice, because the channel says it already. */
export const sayMessage = (message: HandOverFragment['message'], { label }: Speech): string | null =>
  message === 'NOTICE' ? null : label('HandOverMessage', message);
