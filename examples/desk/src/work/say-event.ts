import type { Speech } from '../language/speech.js';

/** What a hand-over tells its recipient; `null` where the channel says it already, as for a notice. */
export function sayEvent(event: string, { label }: Speech): string | null {
  const type = (['PoliceFeedEvent', 'AnnouncementType'] as const).find(
    (each) => label(each, event) !== event,
  );
  return type === undefined ? null : label(type, event);
}
