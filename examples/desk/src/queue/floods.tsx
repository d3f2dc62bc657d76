import { FloodDismissalsDocument, UndoFloodDismissalDocument } from '@meldpunt/client';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Fold } from '../ui/fold.js';
import { PageList } from '../ui/page-list.js';

/** The floods that were set aside, to bring back what is still aside. Not shown to a role that may not do that. */
export function Floods({ onChanged }: { readonly onChanged: () => void }) {
  const { texts } = useSpeech();
  const { may } = useViewer();
  if (!may('FLOOD_DISMISS')) return null;
  return (
    <Fold title={texts.queue.floods}>
      <FloodList onChanged={onChanged} />
    </Fold>
  );
}

function FloodList({ onChanged }: { readonly onChanged: () => void }) {
  const { texts, dateTime } = useSpeech();
  const pages = usePages({
    key: ['floods'],
    document: FloodDismissalsDocument,
    variables: {},
    page: ({ floodDismissals }) => floodDismissals,
  });
  const undoing = useAct(UndoFloodDismissalDocument, () => {
    pages.reload();
    onChanged();
  });
  return (
    <>
      <ProblemBanner problem={undoing.problem} />
      <PageList label={texts.queue.floods} pages={pages}>
        {({ id, dismissedAt, dismissedBy, caseCount, setAsideCount }) => (
          <>
            <p>
              {dismissedAt === null ? texts.queue.unknownTime : dateTime(dismissedAt)}
              {dismissedBy !== null && ` · ${dismissedBy.name}`} ·{' '}
              {texts.queue.ofFlood(caseCount, setAsideCount)}
            </p>
            {setAsideCount > 0 && (
              <div className="actions">
                <Button
                  isDisabled={undoing.isActing}
                  onPress={() => void undoing.act({ input: { dismissalId: id } })}
                >
                  {texts.queue.undoFlood}
                </Button>
              </div>
            )}
          </>
        )}
      </PageList>
    </>
  );
}
