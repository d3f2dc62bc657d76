import { type ContentItemDetailFragment, RecordAssessmentDocument } from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAct } from '../api/use-act.js';
import { ProblemBanner } from '../api/problem-banner.js';
import { useViewer } from '../api/viewer.js';
import { useShortcuts } from '../app/shortcuts.js';
import { useSpeech } from '../language/language.js';
import { Withheld } from '../session/withheld.js';
import type { CaseChanges } from './case-changes.js';
import { ItemHead } from './item-head.js';
import type { Claim } from './lease.js';
import { PreviewPanel } from './preview-panel.js';
import { QuestionGroup } from './question-group.js';
import { useJudgement } from './use-judgement.js';

interface FindingsProps extends CaseChanges {
  readonly item: ContentItemDetailFragment;
  readonly claim: Claim;
  /** The keys answer the questions of the item that is shown. */
  readonly isShown: boolean;
}

/** One item: what was judged so far, and the form for the viewer’s own judgement. */
export function Findings(props: FindingsProps) {
  const { found, item } = props;
  const { texts } = useSpeech();
  const viewer = useViewer();
  const [isAgain, setAgain] = useState(false);
  const mayJudge = viewer.may('ASSESSMENT_RECORD') && found.status !== 'CLOSED';
  const isDone =
    item.qualification !== null || item.assessments.some(({ assessor }) => assessor.id === viewer.id);
  return (
    <section className="panel" aria-label={texts.caseFile.findings}>
      <ItemHead item={item} isOnly={found.contentItems.length === 1} />
      {found.status !== 'CLOSED' && <Withheld permission="ASSESSMENT_RECORD" />}
      {mayJudge &&
        (isDone && !isAgain ? (
          <div className="actions">
            <Button onPress={() => setAgain(true)}>{texts.caseFile.judgeAgain}</Button>
          </div>
        ) : (
          <FindingsForm {...props} onDone={() => setAgain(false)} />
        ))}
    </section>
  );
}

function FindingsForm({
  found,
  item,
  claim,
  reload,
  isShown,
  onDone,
}: FindingsProps & { readonly onDone: () => void }) {
  const { texts, language } = useSpeech();
  const judgement = useJudgement(item);
  const { form, asked, forExchange, preview, note } = judgement;
  const recording = useAct(RecordAssessmentDocument, () => {
    judgement.reset();
    onDone();
    reload();
  });
  const record = () => {
    const input = judgement.inputFor(found.version);
    if (input !== null) void recording.act({ language, input });
  };
  const answerByKey = (pressed?: string) => {
    const question = judgement.focused() ?? asked.find(({ chosen }) => chosen.length === 0);
    const option = question?.options[Number(pressed) - 1];
    if (question !== undefined && option !== undefined) judgement.answer(question, option.value);
  };
  const clearByKey = () => {
    const question = judgement.focused();
    if (question !== undefined) judgement.clear(question);
  };
  useShortcuts(
    isShown
      ? [
          { key: '1-9', title: texts.caseFile.answerKey, run: answerByKey },
          { key: 'Backspace', title: texts.caseFile.clear, run: clearByKey },
          { key: 's', title: texts.caseFile.record, run: () => form.current?.requestSubmit() },
        ]
      : [],
  );
  const canRecord = preview !== null && claim.state === 'MINE' && !recording.isActing;
  return (
    <div className="judge">
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (canRecord) record();
        }}
      >
        <h2>{texts.caseFile.findings}</h2>
        <p className="quiet">{texts.caseFile.findingsHint}</p>
        {asked.map((question) => (
          <div key={question.name} className="stack">
            {question.name === forExchange[0]?.name && <p>{texts.caseFile.forExchange}</p>}
            <QuestionGroup
              question={question}
              scope={item.id}
              onAnswer={(value) => judgement.answer(question, value)}
              onClear={() => judgement.clear(question)}
            />
          </div>
        ))}
        {preview !== null && (
          <label>
            {texts.caseFile.note}
            <textarea
              rows={2}
              maxLength={2000}
              value={note}
              onChange={(event) => judgement.setNote(event.target.value)}
            />
          </label>
        )}
        <ProblemBanner problem={recording.problem}>
          <Button onPress={reload}>{texts.caseFile.look}</Button>
        </ProblemBanner>
        <div className="actions">
          <Button type="submit" className="primary record" isDisabled={!canRecord}>
            {texts.caseFile.record} <kbd>s</kbd>
          </Button>
          {claim.state !== 'MINE' && <span className="quiet">{texts.caseFile.claimFirst}</span>}
        </div>
      </form>
      <PreviewPanel preview={preview} />
    </div>
  );
}
