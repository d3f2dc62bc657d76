import { type CaseSummaryFragment, DismissFloodDocument, UndoFloodDismissalDocument } from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, TextInput, textOf } from '../ui/form-dialog.js';

interface Outcomes {
  readonly items: readonly { readonly caseId: string; readonly outcome: string }[];
  /** What can be undone; `null` when nothing can. */
  readonly dismissalId: string | null;
}

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

const minute = 60_000;
/** For a field of date and time, in the time zone of this machine. */
const localTime = (instant: number): string =>
  new Date(instant - new Date(instant).getTimezoneOffset() * minute).toISOString().slice(0, 16);

/** Puts the cases of a flood behind all others. The suggested time is that of the selected cases. */
function DismissFlood({
  selected,
  onDone,
}: {
  readonly selected: readonly CaseSummaryFragment[];
  readonly onDone: (outcomes: Outcomes) => void;
}) {
  const { texts } = useSpeech();
  const dismissing = useAct(DismissFloodDocument, onDone);
  const opened = selected.map(({ openedAt }) => Date.parse(openedAt));
  return (
    <FormDialog
      title={texts.queue.dismissFlood}
      isActing={dismissing.isActing}
      problem={dismissing.problem}
      onSend={async (fields) => {
        const instant = (name: string) => new Date(textOf(fields, name) ?? '').toISOString();
        const input = {
          caseIds: selected.map(({ id }) => id),
          receivedFrom: instant('receivedFrom'),
          receivedBefore: instant('receivedBefore'),
        };
        return (await dismissing.act({ input })) !== null;
      }}
    >
      <p>{texts.queue.floodHint}</p>
      <TextInput
        name="receivedFrom"
        title={texts.queue.floodFrom}
        type="datetime-local"
        isRequired
        autoFocus
        initial={localTime(Math.min(...opened))}
      />
      <TextInput
        name="receivedBefore"
        title={texts.queue.floodBefore}
        type="datetime-local"
        isRequired
        initial={localTime(Math.max(...opened) + minute)}
      />
    </FormDialog>
  );
}

interface OutcomeListProps extends Outcomes {
  readonly referenceOf: (caseId: string) => string;
  readonly onUndone: (outcomes: Outcomes) => void;
  readonly onClose: () => void;
}

function OutcomeList({ items, dismissalId, referenceOf, onUndone, onClose }: OutcomeListProps) {
  const { texts, label } = useSpeech();
  const undoing = useAct(UndoFloodDismissalDocument, (done) =>
    onUndone({ items: done.items, dismissalId: null }),
  );
  return (
    <section className="panel" aria-label={texts.queue.outcomes}>
      <h2>{texts.queue.outcomes}</h2>
      <ProblemBanner problem={undoing.problem} />
      <div role="status">
        <ul className="rows">
          {items.map(({ caseId, outcome }) => (
            <li key={caseId}>
              {referenceOf(caseId)}: {label('FloodOutcome', outcome)}
            </li>
          ))}
        </ul>
      </div>
      <div className="actions">
        {dismissalId !== null && (
          <Button onPress={() => void undoing.act({ input: { dismissalId } })} isDisabled={undoing.isActing}>
            {texts.queue.undoFlood}
          </Button>
        )}
        <Button onPress={onClose}>{texts.app.close}</Button>
      </div>
    </section>
  );
}
