import { explain, type Language } from '@meldpunt/domain';
import type { EntryName } from './entries.js';
import { words } from './words/index.js';

/** A problem as the rules and the API name it. */
interface Refused {
  readonly path: string;
  readonly code: string;
}

/** The problem of each field of the form, in the language of the page. */
export type Problems = ReadonlyMap<EntryName, string>;

export const noProblems: Problems = new Map();

/** The fields of the report, by the field of the form that they come from. */
const fields: readonly (readonly [path: RegExp, name: EntryName])[] = [
  [/^\/foundVia/, 'via'],
  [/^\/observedAt/, 'seen'],
  [/^\/remarks/, 'remarks'],
  [/^\/siteType/, 'kind'],
  [/^\/siteAccess\/password/, 'password'],
  [/^\/siteAccess/, 'username'],
  [/^\/contact\/email/, 'email'],
  [/^\/contact\/phone/, 'phone'],
  [/^\/contact/, 'name'],
];

const fieldOf = (path: string): EntryName => fields.find(([pattern]) => pattern.test(path))?.[1] ?? 'where';

/** In the text of a place, the code of its part says more than the code of the whole. */
const isOfWhole = ({ code }: Refused): boolean => code === 'NO_ACCEPTABLE_ADDRESS';

/** Puts refusals at the fields of the form, one for each field. */
export function problemsOf(refusals: readonly Refused[], language: Language): Problems {
  const found = new Map<EntryName, string>();
  for (const refusal of [...refusals.filter((each) => !isOfWhole(each)), ...refusals.filter(isOfWhole)]) {
    const name = fieldOf(refusal.path);
    if (!found.has(name)) found.set(name, sentenceFor(name, refusal.code, language));
  }
  return found;
}

function sentenceFor(name: EntryName, code: string, language: Language): string {
  const { problems } = words[language];
  if (name === 'where' && ['REQUIRED', 'TOO_FEW', 'EMPTY'].includes(code)) return problems.whereEmpty;
  if (name === 'where' && ['NOT_AN_ADDRESS', 'NO_ACCEPTABLE_ADDRESS'].includes(code))
    return problems.whereUnread;
  return explain(code, language) ?? problems.title;
}
