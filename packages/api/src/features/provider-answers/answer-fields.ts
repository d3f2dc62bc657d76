import {
  answerPageWords,
  explain,
  label,
  maxProviderReferenceLength,
  ProviderAnswer,
  reasonsFor,
  type AnswerPagePhrase,
  type Language,
} from '@meldpunt/domain';
import { fieldsOf, type FormProblem } from './answer-form.js';
import { html, type Html } from './html.js';

/** The state of a shown form: its language, the entered values and the problems. */
export interface Fill {
  readonly language: Language;
  readonly typed: (name: string) => string;
  readonly problems: readonly FormProblem[];
}

type Place = number | 'all';

/** Returns a phrase of the page. */
export const say = (
  phrase: AnswerPagePhrase,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  answerPageWords[phrase][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

export const problemText = (code: FormProblem['code'], language: Language): string =>
  code === 'NOTHING_CHOSEN' ? say(code, language) : (explain(code, language) ?? code);

/** The error message of a field, directly below it. */
function problemOf(name: string, { problems, language }: Fill): Html | null {
  const found = problems.find((problem) => problem.name === name);
  return found === undefined
    ? null
    : html`<p class="error" id="${name}-error">${problemText(found.code, language)}</p>`;
}

/** The attributes that link a field to its hint and error, and mark it as invalid. */
function explained(name: string, { problems }: Fill, hasHint: boolean): Html {
  const isWrong = problems.some((problem) => problem.name === name);
  const texts = [...(hasHint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-error`] : [])];
  return html`${isWrong && html`aria-invalid="true"`}
  ${texts.length > 0 && html`aria-describedby="${texts.join(' ')}"`}`;
}

const option = (value: string, text: string, isChosen: boolean): Html =>
  html`<option value="${value}" ${isChosen && html`selected`}>${text}</option>`;

/** The reason: one list for each answer that needs a reason, below that answer. */
export function reasonField(place: Place, fill: Fill): Html {
  const { language, typed } = fill;
  const { reason: name } = fieldsOf(place);
  const hint = say('REASON_HINT', language, {
    notOurs: label('ProviderAnswer', 'NOT_OURS', language),
    disputed: label('ProviderAnswer', 'DISPUTED', language),
  });
  // A reason can belong to both answers. The chosen one is shown once.
  const isShownAt = (answer: ProviderAnswer, reason: string) =>
    typed(name) === reason &&
    (answer === 'DISPUTED' || !reasonsFor('DISPUTED').some((one) => one === reason));
  const group = (answer: ProviderAnswer) =>
    html`<optgroup label="${label('ProviderAnswer', answer, language)}">
      ${reasonsFor(answer).map((reason) =>
        option(reason, label('AnswerReason', reason, language), isShownAt(answer, reason)),
      )}
    </optgroup>`;
  return html`<div class="field">
    <label for="${name}">${say('REASON', language)}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <select id="${name}" name="${name}" ${explained(name, fill, true)}>
      ${option('', say('NO_REASON', language), typed(name) === '')}${group('NOT_OURS')}${group('DISPUTED')}
    </select>
    ${problemOf(name, fill)}
  </div>`;
}

/** The reference of the provider. */
export function referenceField(place: Place, fill: Fill): Html {
  const { language, typed } = fill;
  const { reference: name } = fieldsOf(place);
  return html`<div class="field">
    <label for="${name}">${say('REFERENCE', language)}</label>
    <p class="hint" id="${name}-hint">
      ${say('REFERENCE_HINT', language, { longest: maxProviderReferenceLength })}
    </p>
    <input
      type="text"
      id="${name}"
      name="${name}"
      value="${typed(name)}"
      maxlength="${maxProviderReferenceLength}"
      autocomplete="off"
      spellcheck="false"
      ${explained(name, fill, true)}
    />
    ${problemOf(name, fill)}
  </div>`;
}

/** The answer for all addresses, as radio buttons. */
export function answerChoices(fill: Fill): Html {
  const { language, typed } = fill;
  const { answer: name } = fieldsOf('all');
  const idOf = (index: number) => (index === 0 ? name : `${name}-${index}`);
  return html`<fieldset>
    <legend>${say('YOUR_ANSWER', language)}</legend>
    ${Object.values(ProviderAnswer).map(
      (answer, index) =>
        html`<div class="choice">
          <input
            type="radio"
            id="${idOf(index)}"
            name="${name}"
            value="${answer}"
            ${typed(name) === answer && html`checked`}
            ${explained(name, fill, false)}
          />
          <label for="${idOf(index)}">${label('ProviderAnswer', answer, language)}</label>
        </div>`,
    )}
    ${problemOf(name, fill)}
  </fieldset>`;
}

/** The answer for one of several addresses, as a drop-down list, so that many fit on a page. */
export function answerList(place: number, { language, typed }: Fill): Html {
  const { answer: name } = fieldsOf(place);
  return html`<div class="field">
    <label for="${name}">${say('YOUR_ANSWER', language)}</label>
    <select id="${name}" name="${name}">
      ${option('', say('AS_FOR_ALL', language), typed(name) === '')}
      ${Object.values(ProviderAnswer).map((answer) =>
        option(answer, label('ProviderAnswer', answer, language), typed(name) === answer),
      )}
    </select>
  </div>`;
}
