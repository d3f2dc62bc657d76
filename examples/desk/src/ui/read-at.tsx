import { FollowQueueDocument } from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useReloadOn } from '../api/use-follow.js';
import { useSpeech } from '../language/language.js';

interface ReadAtProps {
  /** When it was read, in milliseconds; `null` while it is read. */
  readonly at: number | null;
  readonly onReload: () => void;
}

/** When a page was read that does not follow changes, with the button that reads it again. */
export function ReadAt({ at, onReload, note = '' }: ReadAtProps & { readonly note?: string }) {
  const { texts, dateTime } = useSpeech();
  return (
    <div className="actions read-at">
      {at !== null && <span className="quiet">{texts.app.readAt(dateTime(new Date(at).toISOString()))}</span>}
      <span role="status">{note}</span>
      <Button onPress={onReload}>{texts.queue.reload}</Button>
    </div>
  );
}

/** The same, and says when cases have changed since. Needs `CASE_LIST`. */
export function ReadAtWithChanges({ at, onReload }: ReadAtProps) {
  const { texts } = useSpeech();
  const [changedAfter, setChangedAfter] = useState<number | null>(null);
  useReloadOn(FollowQueueDocument, {}, () => {
    setChangedAfter(at);
    return [];
  });
  const isChanged = at !== null && changedAfter === at;
  return <ReadAt at={at} onReload={onReload} note={isChanged ? texts.app.changedSince : ''} />;
}
