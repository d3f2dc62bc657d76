import {
  answerPageWords,
  explain,
  label,
  longestProviderReference,
  defang,
  Language,
  ProviderAnswer,
  reasonsFor,
  type AnswerPagePhrase,
} from '@meldpunt/domain';
import { isAnsweredFinally, type AnswerableItem, type AnswerLink } from './answer-link.js';
import { fieldsOf, type FormProblem } from './answer-form.js';
import { html, type Html } from './html.js';
import { pageFrame, type Frame } from './page-frame.js';

export interface PageSetting {
  readonly language: Language;
  readonly organisation: string;
  readonly isTest: boolean;
}

type Say = (phrase: AnswerPagePhrase, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (phrase, values = {}) =>
    answerPageWords[phrase][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

type Page = Pick<AnswerLink, 'reference' | 'items'>;
type Typed = (name: string) => string;

const nothingTyped: Typed = () => '';

const problemText = (code: FormProblem['code'], language: Language): string =>
  code === 'NOTHING_CHOSEN' ? answerPageWords.NOTHING_CHOSEN[language] : (explain(code, language) ?? code);

const problemOf = (name: string, problems: readonly FormProblem[], language: Language): Html | null => {
  const found = problems.find((problem) => problem.name === name);
  return found === undefined
    ? null
    : html`<p class="error" id="${name}-error">${problemText(found.code, language)}</p>`;
};

const invalid = (name: string, problems: readonly FormProblem[]): Html | null =>
  problems.some((problem) => problem.name === name)
    ? html` aria-invalid="true" aria-describedby="${name}-error"`
    : null;

function reasonField(
  place: number | 'all',
  { language }: PageSetting,
  typed: Typed,
  problems: readonly FormProblem[],
): Html {
  const say = sayIn(language);
  const { reason: name } = fieldsOf(place);
  const hint = say('REASON_HINT', {
    notOurs: label('ProviderAnswer', 'NOT_OURS', language),
    disputed: label('ProviderAnswer', 'DISPUTED', language),
  });
  const option = (value: string, text: string, isChosen: boolean) =>
    html`<option value="${value}" ${isChosen && html` selected`}>${text}</option>`;
  const group = (answer: ProviderAnswer) =>
    html`<optgroup label="${label('ProviderAnswer', answer, language)}">
      ${reasonsFor(answer).map((reason) =>
        option(
          reason,
          label('AnswerReason', reason, language),
          typed(name) === reason && (reason !== 'OTHER_REASON' || answer === 'DISPUTED'),
        ),
      )}
    </optgroup>`;
  return html`<div class="field">
    <label for="${name}">${say('REASON')}</label>
    <p class="hint">${hint}</p>
    <select id="${name}" name="${name}" ${invalid(name, problems)}>
      ${option('', say('NO_REASON'), typed(name) === '')}${group('NOT_OURS')}${group('DISPUTED')}
    </select>
    ${problemOf(name, problems, language)}
  </div>`;
}

function referenceField(
  place: number | 'all',
  { language }: PageSetting,
  typed: Typed,
  problems: readonly FormProblem[],
): Html {
  const say = sayIn(language);
  const { reference: name } = fieldsOf(place);
  return html`<div class="field">
    <label for="${name}">${say('REFERENCE')}</label>
    <p class="hint">${say('REFERENCE_HINT', { longest: longestProviderReference })}</p>
    <input
      type="text"
      id="${name}"
      name="${name}"
      value="${typed(name)}"
      maxlength="${longestProviderReference}"
      autocomplete="off"
      spellcheck="false"
      ${invalid(name, problems)}
    />
    ${problemOf(name, problems, language)}
  </div>`;
}

/** The answers as buttons of which one is chosen. */
function answerChoices(setting: PageSetting, typed: Typed, problems: readonly FormProblem[]): Html {
  const { language } = setting;
  const { answer: name } = fieldsOf('all');
  return html`<fieldset>
    <legend>${sayIn(language)('YOUR_ANSWER')}</legend>
    ${Object.values(ProviderAnswer).map(
      (answer, index) =>
        html`<div class="choice">
          <input
            type="radio"
            id="${index === 0 ? name : `${name}-${answer}`}"
            name="${name}"
            value="${answer}"
            ${typed(name) === answer && html` checked`}${invalid(name, problems)}
          />
          <label for="${index === 0 ? name : `${name}-${answer}`}"
            >${label('ProviderAnswer', answer, language)}</label
          >
        </div>`,
    )}
    ${problemOf(name, problems, language)}
  </fieldset>`;
}

const addressOf = ({ url }: Pick<AnswerableItem, 'url'>): Html =>
  html`<code class="address" translate="no">${defang(url)}</code>`;

function stateOf({ answer }: Pick<AnswerableItem, 'answer'>, language: Language): string {
  const say = sayIn(language);
  return answer === null
    ? say('NO_ANSWER_YET')
    : say('ANSWERED', { answer: label('ProviderAnswer', answer, language) });
}

/** The answer about one of several addresses. */
function oneAddress(
  item: AnswerableItem,
  place: number,
  count: number,
  setting: PageSetting,
  typed: Typed,
  problems: readonly FormProblem[],
): Html {
  const { language } = setting;
  const say = sayIn(language);
  const { answer: name } = fieldsOf(place);
  return html`<fieldset>
    <legend>${say('ADDRESS', { number: place, count })}</legend>
    ${addressOf(item)}
    <p class="state">${stateOf(item, language)}</p>
    <div class="field">
      <label for="${name}">${say('YOUR_ANSWER')}</label>
      <select id="${name}" name="${name}">
        <option value="">–</option>
        ${Object.values(ProviderAnswer).map(
          (answer) =>
            html`<option value="${answer}" ${typed(name) === answer && html` selected`}>
              ${label('ProviderAnswer', answer, language)}
            </option>`,
        )}
      </select>
    </div>
    ${reasonField(place, setting, typed, problems)}${referenceField(place, setting, typed, problems)}
  </fieldset>`;
}

function problemSummary(problems: readonly FormProblem[], language: Language): Html | null {
  if (problems.length === 0) return null;
  return html`<div class="summary" role="alert">
    <h2>${sayIn(language)('PROBLEMS')}</h2>
    <ul>
      ${problems.map(({ name, code }) => html`<li><a href="#${name}">${problemText(code, language)}</a></li>`)}
    </ul>
  </div>`;
}

/** The page on which a provider answers; with what was typed and what is wrong with it, where that has been sent. */
export function answerFormPage(
  { reference, items }: Page,
  setting: PageSetting,
  { typed = nothingTyped, problems = [] }: { typed?: Typed; problems?: readonly FormProblem[] } = {},
): string {
  const { language } = setting;
  const say = sayIn(language);
  const [only, another] = items;
  const isOne = another === undefined;
  const isDetailWrong = problems.some(({ name }) => !name.endsWith('-all'));
  const content = html`<h1>${say('TITLE')}</h1>
    ${testMark(setting)}
    <p class="reference">${say('NOTICE')}: <b translate="no">${reference}</b></p>
    <p>${say('INTRODUCTION')}</p>
    ${problemSummary(problems, language)}
    <form method="post">
      <fieldset>
        <legend>${isOne ? say('ADDRESS', { number: 1, count: 1 }) : say('ALL_AT_ONCE')}</legend>
        ${
          isOne && only !== undefined
            ? html`${addressOf(only)}
                <p class="state">${stateOf(only, language)}</p>`
            : html`<p class="hint">${say('ALL_HINT')}</p>`
        }
        ${answerChoices(setting, typed, problems)}
        ${reasonField('all', setting, typed, problems)}${referenceField('all', setting, typed, problems)}
      </fieldset>
      ${
        !isOne &&
        html`<details${(isDetailWrong || items.length <= 3) && html` open`}>
          <summary>${say('ONE_BY_ONE')} (${items.length})</summary>
          ${items.map((item, index) => oneAddress(item, index + 1, items.length, setting, typed, problems))}
        </details>`
      }
      <button type="submit">${say('SEND')}</button>
    </form>`;
  return pageFrame(frameOf(setting, say('TITLE'), content, true));
}

/** What stands after an answer was taken. */
export function answerTakenPage({ reference, items }: Page, setting: PageSetting): string {
  const { language } = setting;
  const say = sayIn(language);
  const content = html`<h1>${say('THANKS')}</h1>
    ${testMark(setting)}
    <p class="reference">${say('NOTICE')}: <b translate="no">${reference}</b></p>
    <div class="card done" role="status">
      <p>${say('RECORDED')}</p>
      <ol class="list">
        ${items.map((item) => html`<li>${addressOf(item)}<b>${stateOf(item, language)}</b></li>`)}
      </ol>
    </div>
    <p>${say(items.every(isAnsweredFinally) ? 'COMPLETE' : 'MAY_RETURN')}</p>`;
  return pageFrame(frameOf(setting, say('THANKS'), content, false));
}

/** What any link says that opens nothing, whatever the reason. */
export function linkNotValidPage(setting: PageSetting): string {
  const say = sayIn(setting.language);
  const content = html`<h1>${say('NOT_VALID')}</h1>
    <p>${say('NOT_VALID_HINT')}</p>`;
  return pageFrame(frameOf(setting, say('NOT_VALID'), content, true));
}

export function tooOftenPage(setting: PageSetting, seconds: number): string {
  const say = sayIn(setting.language);
  const content = html`<h1>${say('TOO_OFTEN')}</h1>
    <p>${say('TOO_OFTEN_HINT', { seconds })}</p>`;
  return pageFrame(frameOf(setting, say('TOO_OFTEN'), content, true));
}

const testMark = ({ isTest, language }: PageSetting): Html | false =>
  isTest && html`<p class="test" role="note">${sayIn(language)('TEST')}</p>`;

const frameOf = (
  { language, organisation }: PageSetting,
  title: string,
  content: Html,
  hasLanguages: boolean,
): Frame => ({ language, organisation, title, content, hasLanguages });
