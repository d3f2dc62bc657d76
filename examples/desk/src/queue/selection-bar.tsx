import type { CaseSummaryFragment } from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { BulkActions } from './bulk-actions.js';
import { DismissFlood } from './dismiss-flood.js';
import { OutcomeList, type Outcomes } from './outcome-list.js';

interface SelectionBarProps {
  readonly selected: readonly CaseSummaryFragment[];
  readonly onClear: () => void;
  readonly onChanged: () => void;
}

/** What can be done with the selected cases, and what happened to each of them. */
export function SelectionBar({ selected, onClear, onChanged }: SelectionBarProps) {
  const { texts } = useSpeech();
  const { may } = useViewer();
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null);
  // Cases that are done are no longer selected, so their references are kept for the outcomes.
  const [references, setReferences] = useState<ReadonlyMap<string, string>>(new Map());
  const show = (next: Outcomes) => {
    setOutcomes(next);
    setReferences(new Map([...references, ...selected.map(({ id, reference }) => [id, reference] as const)]));
    onClear();
    onChanged();
  };
  return (
    <>
      {selected.length > 0 && (
        <div className="banner" role="group" aria-label={texts.queue.selection}>
          <span role="status">{texts.queue.selected(selected.length)}</span>
          <BulkActions selected={selected} onDone={show} />
          {may('FLOOD_DISMISS') && <DismissFlood selected={selected} onDone={show} />}
          <Button onPress={onClear}>{texts.queue.clearSelection}</Button>
        </div>
      )}
      {outcomes !== null && (
        <OutcomeList
          {...outcomes}
          referenceOf={(id) => references.get(id) ?? id}
          onUndone={show}
          onClose={() => setOutcomes(null)}
        />
      )}
    </>
  );
}
