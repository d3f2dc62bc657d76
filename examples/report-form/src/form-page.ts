import { reporterGuidance } from '@meldpunt/domain';
import { html, type Html, type Part } from './html.js';
import type { EntryName } from './entries.js';
import { describedBy, folded, hintOf, lineField, problemOf, textField, type Filled } from './fields.js';
import { pathTo, writePage, type Setting } from './frame.js';
import { helpList } from './guidance.js';
import { PlaceChoice, words, type PageWords } from './words/index.js';

/** The form, empty or with what was entered before and its problems. */
export function formPage(setting: Setting, filled: Filled): string {
  const text = words[setting.language];
  const { form, problems } = text;
  const content = html`${problemSummary(filled, text)}
    <h1>${form.title}</h1>
    <p class="lead">${form.introduction}</p>
    ${emergency(setting)}
    <form id="report" method="post" action="${pathTo(setting, 'check')}" novalidate>
      ${textField(filled, 'where', form.where, problems.prefix, 3)} ${advice(setting)}
      ${dangerField(filled, text)}
      <p class="optional">${form.optional}</p>
      ${kindField(filled, text)}
      ${folded(
        filled,
        form.moreTitle,
        ['via', 'seen', 'remarks'],
        [
          lineField(filled, 'via', form.via, problems.prefix),
          lineField(filled, 'seen', form.seen, problems.prefix, html`type="datetime-local"`),
          textField(filled, 'remarks', form.remarks, problems.prefix, 3),
        ],
      )}
      ${folded(
        filled,
        form.accessTitle,
        ['username', 'password'],
        [
          html`<p>${form.accessHint}</p>`,
          lineField(filled, 'username', form.username, problems.prefix),
          lineField(filled, 'password', form.password, problems.prefix),
        ],
      )}
      ${folded(
        filled,
        form.contactTitle,
        ['name', 'email', 'phone'],
        [
          html`<p>${form.contactHint}</p>`,
          lineField(filled, 'name', form.name, problems.prefix),
          lineField(filled, 'email', form.email, problems.prefix, html`type="text" inputmode="email"`),
          lineField(filled, 'phone', form.phone, problems.prefix, html`type="tel"`),
        ],
      )}
      <input type="hidden" name="visit" value="${filled.entries.visit}" />
      <button class="main" aria-describedby="before-sending">${form.continue}</button>
      <p class="hint" id="before-sending">${form.beforeSending}</p>
    </form>`;
  return writePage(setting, {
    title: form.title,
    hasProblem: filled.problems.size > 0,
    page: 'form',
    languageChange: 'FORM',
    keepsOpen: true,
    content,
  });
}

/** Links to each field with a problem. It has the focus when the page opens. */
function problemSummary({ problems }: Filled, text: PageWords): Part {
  if (problems.size === 0) return null;
  const items = [...problems].map(
    ([name, problem]) => html`<li><a href="#${targetOf(name)}">${labelOf(name, text)}</a> ${problem}</li>`,
  );
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${text.problems.title}</h2>
    <ul>
      ${items}
    </ul>
  </div>`;
}

/** A group of choices has no control of its own; its first choice is the target. */
const targetOf = (name: EntryName): string => (name === 'kind' ? 'kind-WEBSITE' : name);

function labelOf(name: EntryName, { form }: PageWords): string {
  switch (name) {
    case 'kind':
      return form.kindTitle;
    case 'visit':
      return form.title;
    default:
      return form[name].label;
  }
}

const emergencyCodes = ['EMERGENCY', 'CHILD_FOCUS'];

const emergency = (setting: Setting): Html =>
  html`<section class="emergency" aria-labelledby="emergency">
    <h2 id="emergency">${words[setting.language].form.emergency}</h2>
    ${helpList(
      setting,
      reporterGuidance(setting.language).filter(({ code }) => emergencyCodes.includes(code)),
    )}
  </section>`;

const advice = ({ language }: Setting): readonly Html[] =>
  reporterGuidance(language)
    .filter(({ code }) => code === 'DO_NOT_SPREAD')
    .map(({ text }) => html`<p class="advice">${text}</p>`);

const dangerField = (filled: Filled, { form }: PageWords): Html =>
  html`<div class="choice danger">
    <input
      type="checkbox"
      id="danger"
      name="danger"
      value="yes"
      ${filled.entries.danger !== '' && 'checked'}
      ${describedBy(filled, 'danger', true)}
    />
    <div>
      <label for="danger">${form.danger.label}</label>
      ${hintOf('danger', form.danger)}
    </div>
  </div>`;

function kindField(filled: Filled, { form, problems }: PageWords): Html {
  const choices = [...Object.values(PlaceChoice), ''] as const;
  const isOpen = filled.entries.kind !== '' || filled.problems.has('kind') || filled.problems.has('where');
  return html`<details ${isOpen && 'open'}>
    <summary>${form.kindTitle}</summary>
    <fieldset ${describedBy(filled, 'kind', false)}>
      <legend class="hidden">${form.kindTitle}</legend>
      ${problemOf(filled, 'kind', problems.prefix)}
      ${choices.map((choice) => {
        const label = choice === '' ? form.kindUnknown : form.kind[choice];
        const id = `kind-${choice === '' ? 'unknown' : choice}`;
        return html`<div class="choice">
          <input
            type="radio"
            id="${id}"
            name="kind"
            value="${choice}"
            ${filled.entries.kind === choice && 'checked'}
          />
          <label for="${id}">${label}</label>
        </div>`;
      })}
    </fieldset>
  </details>`;
}
