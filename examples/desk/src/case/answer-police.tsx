import {
  AnswerQuestionDocument,
  type PoliceAnswerCode,
  type PoliceQuestionFragment,
  ReferralQuestionsDocument,
} from '@meldpunt/client';
import { PoliceAnswer as answers } from '@meldpunt/domain';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';
import { Fold } from '../ui/fold.js';
import { ReadResult } from '../ui/read-result.js';
import { PoliceQuestionText } from '../liaison/police-question.js';
import { casePart } from './use-case.js';

/** The questions of police about a referral, with the way to answer them. */
export function AnswerPolice({ referralId }: { readonly referralId: string }) {
  const { texts } = useSpeech();
  return (
    <Fold title={texts.liaison.questions}>
      <Questions referralId={referralId} />
    </Fold>
  );
}

function Questions({ referralId }: { readonly referralId: string }) {
  const read = useRead(casePart('questions'), ReferralQuestionsDocument, { id: referralId });
  return (
    <ReadResult read={read}>
      {({ referral }) => (
        <QuestionList questions={referral?.questions ?? []} onAnswered={() => void read.reload()} />
      )}
    </ReadResult>
  );
}

interface QuestionListProps {
  readonly questions: readonly PoliceQuestionFragment[];
  readonly onAnswered: () => void;
}

function QuestionList({ questions, onAnswered }: QuestionListProps) {
  const { texts, label } = useSpeech();
  const { act, isActing, problem } = useAct(AnswerQuestionDocument, onAnswered);
  if (questions.length === 0) return <p className="empty">{texts.api.nothing}</p>;
  return (
    <ul className="rows">
      {questions.map((question) => (
        <li key={question.id}>
          <PoliceQuestionText question={question} />
          {question.answer === null && (
            <FormDialog
              title={texts.liaison.answer}
              isActing={isActing}
              problem={problem}
              onSend={async (fields) => {
                const code = textOf(fields, 'code') as PoliceAnswerCode;
                return (
                  (await act({ input: { questionId: question.id, code, text: textOf(fields, 'text') } })) !==
                  null
                );
              }}
            >
              <SelectInput
                name="code"
                title={texts.liaison.answer}
                autoFocus
                options={Object.keys(answers).map((code) => [code, label('PoliceAnswer', code)])}
              />
              <TextInput name="text" title={texts.api.fields.text} />
            </FormDialog>
          )}
        </li>
      ))}
    </ul>
  );
}
