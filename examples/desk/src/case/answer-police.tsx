import { AnswerQuestionDocument, type PoliceAnswerCode, ReferralQuestionsDocument } from '@meldpunt/client';
import { PoliceAnswer as answers } from '@meldpunt/domain';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';
import { Fold } from '../ui/fold.js';
import { Loading } from '../ui/loading.js';
import { PoliceQuestionText } from '../liaison/police-question.js';

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
  const { texts, label } = useSpeech();
  const { data, reload } = useRead(['referral', 'questions'], ReferralQuestionsDocument, { id: referralId });
  const { act, isActing, problem } = useAct(AnswerQuestionDocument, () => void reload());
  if (data === undefined) return <Loading />;
  const questions = data.referral?.questions ?? [];
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
