import type { PoliceQuestionFragment } from '@meldpunt/client';
import { useSpeech } from '../language/language.js';
import { useNow } from '../ui/use-now.js';

export function PoliceQuestionText({ question }: { readonly question: PoliceQuestionFragment }) {
  const { texts, label, dateTime, relative } = useSpeech();
  const now = useNow();
  const { code, text, askedAt, dueAt, answer } = question;
  return (
    <>
      <p>
        <strong>{label('PoliceQuestion', code)}</strong> · {dateTime(askedAt)}
        {answer === null && ` · ${texts.caseFile.due(relative(dueAt, now))}`}
      </p>
      {text !== null && <p>{text}</p>}
      {answer !== null && (
        <p>
          {label('PoliceAnswer', answer.code)} · {dateTime(answer.answeredAt)}
          {answer.text !== null && `: ${answer.text}`}
        </p>
      )}
    </>
  );
}
