import { defang, label, type Language } from '@meldpunt/domain';
import {
  answerChoices,
  answerList,
  problemText,
  reasonField,
  referenceField,
  say,
  type Fill,
} from './answer-fields.js';
import { isAnsweredFinally, type AnswerableItem, type AnswerLink } from './answer-link.js';
import type { FormProblem } from './answer-form.js';
import { html, type Html } from './html.js';
import { pageFrame } from './page-frame.js';

export interface PageSetting {
  readonly language: Language;
  readonly organisation: string;
  readonly isTest: boolean;
}

type Page = Pick<AnswerLink, 'reference' | 'items'>;

/**
 * The maximum number of addresses whose individual answers are shown expanded. More are collapsed below the answer for
 * all.
 */
const maxOpen = 3;

const addressOf = ({ url }: Pick<AnswerableItem, 'url'>): Html =>
  html`<code class="address" translate="no">${defang(url)}</code>`;

const stateOf = ({ answer }: Pick<AnswerableItem, 'answer'>, language: Language): string =>
  answer === null
    ? say('NO_ANSWER_YET', language)
    : say('ANSWERED', language, { answer: label('ProviderAnswer', answer, language) });

const placeName = (place: number, count: number, language: Language): string =>
  say('ADDRESS', language, { number: place, count });

/** The name of the part of the form that contains a field. */
function partOf({ name }: FormProblem, count: number, language: Language): string {
  const place = Number(name.slice(name.lastIndexOf('-') + 1));
  if (Number.isInteger(place)) return placeName(place, count, language);
  return count === 1 ? placeName(1, 1, language) : say('ALL_AT_ONCE', language);
}

function problemSummary({ problems, language }: Fill, count: number): Html | null {
  if (problems.length === 0) return null;
  return html`<div class="summary" role="alert">
    <h2>${say('PROBLEMS', language)}</h2>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <a href="#${problem.name}"
              >${partOf(problem, count, language)} – ${problemText(problem.code, language)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The answer about one of several addresses. */
const oneAddress = (item: AnswerableItem, place: number, count: number, fill: Fill): Html =>
  html`<fieldset>
    <legend>${placeName(place, count, fill.language)}</legend>
    ${addressOf(item)}
    <p class="state">${stateOf(item, fill.language)}</p>
    ${answerList(place, fill)}${reasonField(place, fill)}${referenceField(place, fill)}
  </fieldset>`;

const eachAddress = (items: readonly AnswerableItem[], fill: Fill): Html => {
  const isOpen = items.length <= maxOpen || fill.problems.some(({ name }) => !name.endsWith('-all'));
  return html`<details ${isOpen && html`open`}>
    <summary>${say('ONE_BY_ONE', fill.language)} (${items.length})</summary>
    ${items.map((item, index) => oneAddress(item, index + 1, items.length, fill))}
  </details>`;
};

const head = ({ reference }: Page, title: string, { language, isTest }: PageSetting): Html =>
  html`<h1>${title}</h1>
    ${isTest && html`<p class="test" role="note">${say('TEST', language)}</p>`}
    <p class="reference">${say('NOTICE', language)} <b translate="no">${reference}</b></p>`;

/** The page on which a provider answers. After an invalid submission it shows the entered values and the problems. */
export function answerFormPage(
  page: Page,
  setting: PageSetting,
  { typed = () => '', problems = [] }: Partial<Pick<Fill, 'typed' | 'problems'>> = {},
): string {
  const { language } = setting;
  const fill: Fill = { language, typed, problems };
  const { items } = page;
  const [first] = items;
  const isOne = items.length === 1 && first !== undefined;
  const title = say('TITLE', language);
  const content = html`${head(page, title, setting)}
    <p>${say('INTRODUCTION', language)}</p>
    ${problemSummary(fill, items.length)}
    <form method="post">
      <fieldset>
        <legend>${isOne ? placeName(1, 1, language) : say('ALL_AT_ONCE', language)}</legend>
        ${
          isOne
            ? html`${addressOf(first)}
                <p class="state">${stateOf(first, language)}</p>`
            : html`<p class="hint">${say('ALL_HINT', language)}</p>`
        }
        ${answerChoices(fill)}${reasonField('all', fill)}${referenceField('all', fill)}
      </fieldset>
      ${!isOne && eachAddress(items, fill)}
      <button type="submit">${say('SEND', language)}</button>
    </form>`;
  return pageFrame({ ...setting, title, content, hasLanguages: true });
}

/** The page after an accepted answer. */
export function answerTakenPage(page: Page, setting: PageSetting): string {
  const { language } = setting;
  const title = say('THANKS', language);
  const { items } = page;
  const content = html`${head(page, title, setting)}
    <div class="card done" role="status">
      <p>${say('RECORDED', language)}</p>
      <ol class="list">
        ${items.map((item) => html`<li>${addressOf(item)}<b>${stateOf(item, language)}</b></li>`)}
      </ol>
    </div>
    <p>${say(items.every(isAnsweredFinally) ? 'COMPLETE' : 'MAY_RETURN', language)}</p>`;
  return pageFrame({ ...setting, title, content, hasLanguages: false });
}

const message = (title: string, text: string, setting: PageSetting): string =>
  pageFrame({
    ...setting,
    title,
    content: html`<h1>${title}</h1>
      <p>${text}</p>`,
    hasLanguages: true,
  });

/** The page for an invalid link. It is the same for every reason. */
export const linkNotValidPage = (setting: PageSetting): string =>
  message(say('NOT_VALID', setting.language), say('NOT_VALID_HINT', setting.language), setting);

export const tooOftenPage = (setting: PageSetting, seconds: number): string =>
  message(say('TOO_OFTEN', setting.language), say('TOO_OFTEN_HINT', setting.language, { seconds }), setting);
