import { html, type Html, type Part } from './html.js';
import type { Entries, EntryName } from './entries.js';
import type { Problems } from './problems.js';
import type { FieldWords } from './words/index.js';

/** A filled-in form and its problems. */
export interface Filled {
  readonly entries: Entries;
  readonly problems: Problems;
}

/** The attributes that connect a control with its hint and its problem. */
export function describedBy({ problems }: Pick<Filled, 'problems'>, name: EntryName, hasHint: boolean): Html {
  const isWrong = problems.has(name);
  const ids = [hasHint && `${name}-hint`, isWrong && `${name}-problem`].filter((id) => id !== false);
  return html`${ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`}${
    isWrong && html` aria-invalid="true"`
  }`;
}

export const hintOf = (name: EntryName, { hint }: FieldWords): Part =>
  hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`;

export function problemOf({ problems }: Pick<Filled, 'problems'>, name: EntryName, prefix: string): Part {
  const problem = problems.get(name);
  return (
    problem !== undefined &&
    html`<p class="problem" id="${name}-problem"><span class="hidden">${prefix} </span>${problem}</p>`
  );
}

/** A field of one line. */
export function lineField(
  filled: Filled,
  name: EntryName,
  words: FieldWords,
  prefix: string,
  attributes: Part = html`type="text"`,
): Html {
  return html`<div class="field">
    <label for="${name}">${words.label}</label>
    ${hintOf(name, words)} ${problemOf(filled, name, prefix)}
    <input
      id="${name}"
      name="${name}"
      ${attributes}
      value="${filled.entries[name]}"
      autocomplete="off"
      ${describedBy(filled, name, words.hint !== undefined)}
    />
  </div>`;
}

/** A field of several lines. Browsers drop one line end at the beginning, so one is added. */
export function textField(
  filled: Filled,
  name: EntryName,
  words: FieldWords,
  prefix: string,
  rows: number,
): Html {
  return html`<div class="field">
    <label for="${name}">${words.label}</label>
    ${hintOf(name, words)} ${problemOf(filled, name, prefix)}
    <textarea
      id="${name}"
      name="${name}"
      rows="${rows}"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      ${describedBy(filled, name, words.hint !== undefined)}
    >
${filled.entries[name]}</textarea>
  </div>`;
}

/** A folded group of optional fields. It is open when one of them has a value or a problem. */
export function folded(
  { entries, problems }: Filled,
  title: string,
  names: readonly EntryName[],
  content: Part,
): Html {
  const isOpen = names.some((name) => entries[name] !== '' || problems.has(name));
  return html`<details ${isOpen && 'open'}>
    <summary>${title}</summary>
    <div>${content}</div>
  </details>`;
}
