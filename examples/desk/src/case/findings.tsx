import {
  type ContentItemDetailFragment,
  type FindingsInput,
  RecordAssessmentDocument,
} from '@meldpunt/client';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useShortcuts } from '../app/shortcuts.js';
import { useSpeech } from '../language/language.js';
import { useNow } from '../ui/use-now.js';
import type { CaseChanges } from './case-page.js';
import { ItemHead } from './item-head.js';
import type { Claim } from './lease.js';
import { PreviewPanel } from './preview-panel.js';
import { previewOf } from './preview-of.js';
import { QuestionGroup } from './question-group.js';
import {
  type AskedQuestion,
  askedQuestions,
  type Draft,
  goesToExchange,
  withAnswer,
  withoutAnswer,
} from './questions.js';
import { noSource, type Source, SourceQuestions } from './source-questions.js';

/** One person's judgement of one item: closed questions, and what they lead to while they are answered. */
export function Findings({
  found,
  item,
  claim,
  reload,
  isShown,
}: CaseChanges & {
  readonly item: ContentItemDetailFragment;
  readonly claim: Claim;
  /** The keys answer the questions of the item that is shown. */
  readonly isShown: boolean;
}) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const viewer = useViewer();
  const now = useNow(60_000);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({});
  const isOnly = found.contentItems.length === 1;
  const [source, setSource] = useState<Source>(noSource);
  const [note, setNote] = useState('');
  // One key for one answer: sending again after a lost response stores nothing twice.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const preview = previewOf(item, draft, now);
  const asked = askedQuestions(draft, preview, viewer.may('ASSESSMENT_SETTLE'), speech);
  const recording = useAct(RecordAssessmentDocument, () => {
    setDraft({});
    setSource(noSource);
    setNote('');
    setKey(crypto.randomUUID());
    reload();
  });
  const change = (next: Draft) => {
    setDraft(next);
    setKey(crypto.randomUUID());
  };
  const answer = (question: AskedQuestion, value: string) => {
    const next = withAnswer(draft, question, value);
    change(next);
    if (!question.isSeveral)
      focusNext(form.current, question.name, next, item, viewer.may('ASSESSMENT_SETTLE'), speech);
  };
  const mayJudge = viewer.may('ASSESSMENT_RECORD') && found.status !== 'CLOSED';
  // The question with the focus, otherwise the first open one.
  const current = () =>
    questionWithFocus(form.current, asked) ?? asked.find(({ chosen }) => chosen.length === 0);
  useShortcuts(
    mayJudge && isShown
      ? [
          {
            key: '1-9',
            title: texts.caseFile.answerKey,
            run: (pressed) => {
              const question = current();
              const option = question?.options[Number(pressed) - 1];
              if (question !== undefined && option !== undefined) answer(question, option.value);
            },
          },
          {
            key: 'Backspace',
            title: texts.caseFile.clear,
            run: () => {
              const question = questionWithFocus(form.current, asked);
              if (question !== undefined) change(withoutAnswer(draft, question.name));
            },
          },
        ]
      : [],
  );
  if (!mayJudge) return <ItemHead item={item} isOnly={isOnly} />;

  const record = () => {
    if (preview === null) return;
    const { more, ...findings } = preview.findings;
    void recording.act({
      language,
      input: {
        contentItemId: item.id,
        expectedVersion: found.version,
        idempotencyKey: key,
        findings: {
          ...findings,
          more: Object.entries(more ?? {}).map(([question, each]) => ({ question, answer: each })),
        } satisfies FindingsInput,
        ...source,
        note: note.trim() === '' ? null : note.trim(),
      },
    });
  };
  return (
    <section className="panel" aria-label={texts.caseFile.findings}>
      <ItemHead item={item} isOnly={isOnly} />
      <div className="judge">
        <form
          ref={form}
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            record();
          }}
        >
          <h2>{texts.caseFile.findings}</h2>
          <p className="quiet">{texts.caseFile.findingsHint}</p>
          {asked.map((question) => (
            <QuestionGroup
              key={question.name}
              question={question}
              scope={item.id}
              onAnswer={(value) => answer(question, value)}
              onClear={() => change(withoutAnswer(draft, question.name))}
            />
          ))}
          {preview !== null && goesToExchange(preview.route) && (
            <SourceQuestions source={source} scope={item.id} onChange={setSource} />
          )}
          {preview !== null && (
            <label>
              {texts.caseFile.note}
              <textarea
                rows={2}
                maxLength={2000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            </label>
          )}
          <ProblemBanner problem={recording.problem}>
            <Button onPress={reload}>{texts.caseFile.look}</Button>
          </ProblemBanner>
          <div className="actions">
            <Button
              type="submit"
              className="primary record"
              isDisabled={preview === null || claim.state !== 'MINE' || recording.isActing}
            >
              {texts.caseFile.record}
            </Button>
            {claim.state !== 'MINE' && <span className="quiet">{texts.caseFile.claimFirst}</span>}
          </div>
        </form>
        <PreviewPanel preview={preview} />
      </div>
    </section>
  );
}

function questionWithFocus(
  form: HTMLFormElement | null,
  asked: readonly AskedQuestion[],
): AskedQuestion | undefined {
  const focused = document.activeElement;
  if (form === null || focused === null || !form.contains(focused)) return undefined;
  const name = focused.closest('fieldset')?.dataset['question'];
  return asked.find((question) => question.name === name);
}

/** Moves to the next open question, or to the button when every question that matters is answered. */
function focusNext(
  form: HTMLFormElement | null,
  answered: string,
  draft: Draft,
  item: ContentItemDetailFragment,
  maySettle: boolean,
  speech: Parameters<typeof askedQuestions>[3],
): void {
  const asked = askedQuestions(draft, previewOf(item, draft, Date.now()), maySettle, speech);
  const next = asked.find(({ name, chosen }) => name !== answered && chosen.length === 0);
  // The next group is in the document only after React has rendered it.
  requestAnimationFrame(() => {
    const target = next === undefined ? '.record' : `fieldset[data-question="${next.name}"] input`;
    form?.querySelector<HTMLElement>(target)?.focus();
  });
}
