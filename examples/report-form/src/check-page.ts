import { explain, label, type Language, type ReadPart, type ReportDraft } from '@meldpunt/domain';
import { html, type Html, type Part } from './html.js';
import { hiddenEntries, type Entries, type EntryName } from './entries.js';
import { pathTo, tagOf, writePage, type Setting } from './frame.js';
import type { Problems } from './problems.js';
import { choiceIn } from './report-of.js';
import { filled, words } from './words/index.js';

/** A report that can be sent, as it was understood. */
export interface Understood {
  readonly entries: Entries;
  readonly draft: ReportDraft;
  /** What is not right in a report that states danger. Such a report can be sent all the same. */
  readonly problems: Problems;
  /** Why it could not be sent just now; `null` before the first attempt. */
  readonly failure: { readonly title: string; readonly text: string } | null;
}

/** What was understood. Nothing has been sent or stored yet. */
export function checkPage(setting: Setting, understood: Understood): string {
  const text = words[setting.language];
  const { check } = text;
  const { entries, draft, failure } = understood;
  const content = html`${failure !== null && failureBox(failure)}
    <h1>${check.title}</h1>
    <p class="lead">${check.notSent}</p>
    ${draft.immediateDanger && html`<p class="note">${check.dangerStated}</p>`}
    ${readParts(setting, understood)} ${unreadParts(setting, draft)}
    <h2>${check.yourReport}</h2>
    <dl>${rest(setting, understood)}</dl>
    <form id="report" method="post" action="${pathTo(setting, 'send')}">
      ${hiddenEntries(entries)}
      <div class="buttons">
        <button class="main">${check.send}</button>
        <button formaction="${pathTo(setting, 'form')}">${check.change}</button>
      </div>
    </form>`;
  return writePage(setting, {
    title: failure?.title ?? check.title,
    hasProblem: failure !== null,
    page: 'check',
    languageChange: 'FORM',
    keepsOpen: true,
    content,
  });
}

export const failureBox = ({ title, text }: { readonly title: string; readonly text: string }): Html =>
  html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${title}</h2>
    <p>${text}</p>
  </div>`;

/** The addresses and places that were read, each once. */
function readParts({ language }: Setting, { draft }: Understood): Part {
  const { check } = words[language];
  const of = (readAs: ReadPart['readAs']) => [
    ...new Map(
      draft.read.filter((part) => part.readAs === readAs).map((part) => [part.canonical, part]),
    ).values(),
  ];
  const addresses = of('ADDRESS');
  const places = of('PLACE');
  const isOwnWords = places.length === 1 && addresses.length === 0 && places[0]?.field === 'places';
  return [
    addresses.length > 0 &&
      listOf(addresses, addresses.length === 1 ? check.oneAddress : check.addresses, check.unsure),
    places.length > 0 &&
      listOf(
        places,
        isOwnWords ? check.ownWords : places.length === 1 ? check.onePlace : check.places,
        check.unsure,
      ),
    draft.read.length === 0 && html`<p>${check.noPlace}</p>`,
  ];

  function listOf(parts: readonly ReadPart[], title: string, unsure: string): Html {
    return html`<p><b>${filled(title, { count: parts.length })}</b></p>
      <ol class="read">
        ${parts.map(
          ({ canonical, certainty, mended }) =>
            html`<li>
              <code>${canonical}</code>
              ${mended.map((code) => html`<span class="hint">${label('AddressMend', code, language)}</span>`)}
              ${certainty === 'LIKELY' && html`<strong>${unsure}</strong>`}
            </li>`,
        )}
      </ol>`;
  }
}

function unreadParts({ language }: Setting, { addresses: { rejected } }: ReportDraft): Part {
  if (rejected.length === 0) return null;
  return html`<p><b>${words[language].check.unread}</b></p>
    <ul class="read">
      ${rejected.map(
        ({ part, reported, code }) =>
          html`<li>
            <code>${part || reported}</code>
            <span class="hint">${explain(code, language) ?? ''}</span>
          </li>`,
      )}
    </ul>`;
}

/** Everything else in the report. A password is not shown. */
function rest({ language }: Setting, { entries, draft, problems }: Understood): readonly Part[] {
  const { form, check } = words[language];
  const choice = choiceIn(entries.kind);
  const contact = [entries.name, entries.email, entries.phone].filter((each) => each.trim() !== '');
  const rows: readonly (readonly [name: EntryName, label: string, value: string])[] = [
    ['kind', form.kindTitle, choice === null ? '' : form.kind[choice]],
    ['via', form.via.label, entries.via],
    ['seen', form.seen.label, seenIn(draft, entries, language)],
    ['remarks', form.remarks.label, entries.remarks],
    ['username', form.username.label, entries.username],
    ['password', form.password.label, entries.password === '' ? '' : check.passwordGiven],
  ];
  return [
    ...rows
      .filter(([, , value]) => value.trim() !== '')
      .map(([name, term, value]) => row(term, value, problems.get(name))),
    row(
      form.contactTitle,
      contact.length === 0 ? check.anonymous : filled(check.contactable, { contact: contact.join(', ') }),
      problems.get('email') ?? problems.get('phone') ?? problems.get('name'),
    ),
  ];
}

/** The time as it was understood, in Belgian time; as typed when it could not be read. */
const seenIn = ({ observedAt }: ReportDraft, { seen }: Entries, language: Language): string =>
  observedAt === null
    ? seen
    : new Intl.DateTimeFormat(`${tagOf(language)}-BE`, {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'Europe/Brussels',
      }).format(observedAt);

const row = (term: string, value: string, problem: string | undefined): Html =>
  html`<div>
    <dt>${term}</dt>
    <dd>
      <span class="typed">${value}</span>
      ${problem !== undefined && html`<span class="problem">${problem}</span>`}
    </dd>
  </div>`;
