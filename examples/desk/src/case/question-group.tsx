import { Button } from 'react-aria-components/Button';
import { useSpeech } from '../language/language.js';
import type { AskedQuestion } from './questions.js';

/** One question with its answers; the number before an answer is its key. */
export function QuestionGroup({
  question: { name, title, options, isSeveral, chosen },
  scope,
  onAnswer,
  onClear,
}: {
  readonly question: AskedQuestion;
  /** Keeps the groups of several items apart. */
  readonly scope: string;
  readonly onAnswer: (value: string) => void;
  readonly onClear: () => void;
}) {
  const { texts } = useSpeech();
  return (
    <fieldset className={chosen.length > 0 ? 'question answered' : 'question'} data-question={name}>
      <legend>{title}</legend>
      <div className="options">
        {options.map(({ value, title: said }, index) => (
          <label key={value} className="choice">
            <input
              type={isSeveral ? 'checkbox' : 'radio'}
              name={`${scope}-${name}`}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onAnswer(value)}
            />
            {index < 9 && <kbd aria-hidden>{index + 1}</kbd>}
            <span>{said}</span>
          </label>
        ))}
      </div>
      {chosen.length > 0 && (
        <Button className="clear" onPress={onClear} aria-label={texts.caseFile.clearAnswer(title)}>
          {texts.caseFile.clear}
        </Button>
      )}
    </fieldset>
  );
}
