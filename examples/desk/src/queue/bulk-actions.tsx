import {
  type BulkItemFragment,
  type CaseSummaryFragment,
  CloseCasesDocument,
  type CloseReason,
  ReleaseCasesDocument,
  RouteCasesDocument,
} from '@meldpunt/client';
import { CloseReason as closeReasons } from '@meldpunt/domain';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { sentenceOf } from '../api/say-problem.js';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Choose } from '../ui/choose.js';
import type { Outcomes } from './outcome-list.js';

/** Routes, closes or hands back the selected cases, each by itself: one that is refused does not stop the others. */
export function BulkActions({
  selected,
  onDone,
}: {
  readonly selected: readonly CaseSummaryFragment[];
  readonly onDone: (outcomes: Outcomes) => void;
}) {
  const speech = useSpeech();
  const { texts, label } = speech;
  const { may } = useViewer();
  const show = ({ items }: { readonly items: readonly BulkItemFragment[] }) =>
    onDone({
      items: items.map(({ id, state, refusal }) => ({
        caseId: id,
        said: `${label('BulkState', state)}${refusal === null ? '' : `. ${sentenceOf(refusal, speech)}`}`,
      })),
      dismissalId: null,
    });
  const routing = useAct(RouteCasesDocument, show);
  const closing = useAct(CloseCasesDocument, show);
  const releasing = useAct(ReleaseCasesDocument, show);
  const seen = selected.map(({ id, version }) => ({ caseId: id, expectedVersion: version }));
  return (
    <>
      {may('CASE_ROUTE') && (
        <Button
          isDisabled={routing.isActing}
          onPress={() => void routing.act({ input: { mode: 'EACH', items: seen } })}
        >
          {texts.queue.routeAll}
        </Button>
      )}
      {may('CASE_CLOSE') && (
        <Choose
          title={texts.queue.closeAll}
          hint={texts.caseFile.closeHint}
          options={Object.keys(closeReasons).map((code) => [code, label('CloseReason', code)])}
          onChoose={(reason) =>
            void closing.act({
              input: {
                mode: 'EACH',
                items: seen.map((each) => ({ ...each, reason: reason as CloseReason })),
              },
            })
          }
        />
      )}
      {may('CASE_CLAIM') && (
        <Button
          isDisabled={releasing.isActing}
          onPress={() =>
            void releasing.act({ input: { mode: 'EACH', items: selected.map(({ id }) => ({ caseId: id })) } })
          }
        >
          {texts.queue.releaseAll}
        </Button>
      )}
      <ProblemBanner problem={routing.problem ?? closing.problem ?? releasing.problem} />
    </>
  );
}
