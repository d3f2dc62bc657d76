import { UndoFloodDismissalDocument } from '@meldpunt/client';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { useSpeech } from '../language/language.js';

/** What happened to each selected case, in words. */
export interface Outcomes {
  readonly items: readonly { readonly caseId: string; readonly said: string }[];
  /** The dismissal that can be undone; `null` when nothing can. */
  readonly dismissalId: string | null;
}

interface OutcomeListProps extends Outcomes {
  readonly referenceOf: (caseId: string) => string;
  readonly onUndone: (outcomes: Outcomes) => void;
  readonly onClose: () => void;
}

export function OutcomeList({ items, dismissalId, referenceOf, onUndone, onClose }: OutcomeListProps) {
  const { texts, label } = useSpeech();
  const undoing = useAct(UndoFloodDismissalDocument, (done) =>
    onUndone({
      items: done.items.map(({ caseId, outcome }) => ({ caseId, said: label('FloodOutcome', outcome) })),
      dismissalId: null,
    }),
  );
  return (
    <section className="panel" aria-label={texts.queue.outcomes}>
      <h2>{texts.queue.outcomes}</h2>
      <ProblemBanner problem={undoing.problem} />
      <div role="status">
        <ul className="rows">
          {items.map(({ caseId, said }) => (
            <li key={caseId}>
              {referenceOf(caseId)}: {said}
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
