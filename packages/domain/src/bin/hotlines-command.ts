import { hotlinesIn } from '../inhope/hotlines-in.js';
import type { Hotline } from '../inhope/hotline.js';
import { inhopeDirectory } from '../inhope/inhope-members.data.js';
import { membershipOf } from '../inhope/membership-of.js';
import type { Language } from '../language.js';
import { label, meaning } from '../words/words-of.js';
import { readArguments, readCountries, readDay, readLanguage, type Note } from './arguments.js';
import { writerIn } from './in-words.js';
import { answered, answeredAsJson, refused, type Command } from './outcome.js';

const usage = `meldpunt-rules hotlines [options]
  --country XX      one country only, with its membership
  --on YYYY-MM-DD   the day (today)
  --lang CODE       nl, fr, de, en (en)
  --json            rows as data`;

const inWords = ({ country, name, organisation, membership }: Hotline, language: Language) => {
  const who = name === organisation ? name : `${name}, ${organisation}`;
  return `  ${country}  ${who}: ${label('Membership', membership, language)}`;
};

/** Lists the known hotlines, and the membership of one country. @internal */
export const hotlinesCommand: Command = {
  usage,
  run: (argv, today) => {
    const given = readArguments(argv, { country: { type: 'string' } });
    if (!given.ok) return refused(given.error, usage);
    const problems: string[] = [];
    const note: Note = (problem) => problems.push(problem);
    const language = readLanguage(given.value, note);
    const on = readDay(given.value, today, note);
    const [country = null] = readCountries('country', given.value, note);
    if (given.value.positionals.length > 0) note('A country is given as --country XX.');
    if (problems.length > 0) return refused(problems, usage);
    const hotlines = hotlinesIn(inhopeDirectory, country, on);
    const standing = country === null ? null : membershipOf(inhopeDirectory, country, on);
    if (given.value.values['json'] === true)
      return answeredAsJson(standing === null ? { hotlines } : { ...standing, hotlines });
    const { line, section } = writerIn(language);
    return answered([
      ...(standing === null
        ? []
        : [
            line('MEMBERSHIP', label('MembershipStatus', standing.status, language)),
            `  ${meaning('MembershipStatus', standing.status, language)}`,
            ...section('BECAUSE', standing.because),
          ]),
      line('HOTLINES', String(hotlines.length)),
      ...hotlines.map((hotline) => inWords(hotline, language)),
      line('CHECKED_ON', standing?.asOf ?? inhopeDirectory.checkedOn),
    ]);
  },
};
