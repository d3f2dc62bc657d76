import type { ContentItemDetailFragment, RecordAssessmentInput } from '@meldpunt/client';
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { useNow } from '../ui/use-now.js';
import { previewOf } from './preview-of.js';
import {
  type AskedQuestion,
  askedQuestions,
  type Draft,
  goesToExchange,
  withAnswer,
  withoutAnswer,
} from './questions.js';
import {
  isSourceQuestion,
  noSource,
  type Source,
  sourceQuestions,
  withoutSourceAnswer,
  withSourceAnswer,
} from './source-questions.js';

interface Answers {
  readonly draft: Draft;
  readonly source: Source;
  readonly note: string;
  /** One key for one set of answers: sending them again after a lost response stores nothing twice. */
  readonly key: string;
}

const noAnswers = (): Answers => ({ draft: {}, source: noSource, note: '', key: crypto.randomUUID() });

/** The answers about one item while a person gives them, the questions that still matter, and the preview. */
export function useJudgement(item: ContentItemDetailFragment) {
  const speech = useSpeech();
  const viewer = useViewer();
  const now = useNow(60_000);
  const form = useRef<HTMLFormElement>(null);
  const answered = useRef<string | null>(null);
  const [answers, setAnswers] = useState(noAnswers);
  const { draft, source, note, key } = answers;
  const preview = previewOf(item, draft, now);
  const forExchange =
    preview !== null && goesToExchange(preview.route) ? sourceQuestions(source, speech) : [];
  const asked = [...askedQuestions(draft, preview, viewer.may('ASSESSMENT_SETTLE'), speech), ...forExchange];

  const change = (changed: Partial<Answers>) =>
    setAnswers((before) => ({ ...before, ...changed, key: crypto.randomUUID() }));
  const answer = (question: AskedQuestion, value: string) => {
    if (!question.isSeveral) answered.current = question.name;
    const { name } = question;
    change(
      isSourceQuestion(name)
        ? { source: withSourceAnswer(source, name, value) }
        : { draft: withAnswer(draft, question, value) },
    );
  };
  const clear = ({ name }: AskedQuestion) =>
    change(
      isSourceQuestion(name)
        ? { source: withoutSourceAnswer(source, name) }
        : { draft: withoutAnswer(draft, name) },
    );

  // After an answer: to the next open question, or to the button when every question that matters is answered.
  useEffect(() => {
    if (answered.current === null) return;
    const next = asked.find(({ name, chosen }) => name !== answered.current && chosen.length === 0);
    answered.current = null;
    const target = next === undefined ? '.record' : `fieldset[data-question="${next.name}"] input`;
    form.current?.querySelector<HTMLElement>(target)?.focus();
  });

  return {
    form,
    asked,
    forExchange,
    preview,
    note,
    setNote: (text: string) => change({ note: text }),
    answer,
    clear,
    reset: () => setAnswers(noAnswers()),
    /** The question with the focus. */
    focused: (): AskedQuestion | undefined => {
      const name = document.activeElement?.closest('fieldset')?.dataset['question'];
      return form.current?.contains(document.activeElement) === true
        ? asked.find((question) => question.name === name)
        : undefined;
    },
    inputFor: (expectedVersion: number): RecordAssessmentInput | null => {
      if (preview === null) return null;
      const { more, ...findings } = preview.findings;
      const added = Object.entries(more ?? {}).map(([question, each]) => ({ question, answer: each }));
      return {
        contentItemId: item.id,
        expectedVersion,
        idempotencyKey: key,
        findings: { ...findings, more: added },
        ...source,
        note: note.trim() === '' ? null : note.trim(),
      };
    },
  };
}
