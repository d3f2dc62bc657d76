import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseCalendarDate, type CalendarDate } from '../calendar-date.js';
import { parseCountryCode, type CountryCode } from '../country-code.js';
import { err, ok, type Result } from '../result.js';
import { Language } from '../language.js';

/** The options of a command by name. @internal */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** The parsed command line. @internal */
export interface Arguments {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** Options that every command accepts. @internal */
export const commonOptions = {
  lang: { type: 'string' },
  on: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies Options;

/** Parses a command line. Errors name the options that are unknown, lack a value or take none. @internal */
export function readArguments(
  argv: readonly string[],
  options: Options,
): Result<Arguments, readonly string[]> {
  const known: Options = { ...commonOptions, ...options };
  const config = {
    args: [...argv],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  } as const;
  const { values, positionals, tokens } = parseArgs(config);
  const problems = tokens.flatMap((token) => (token.kind === 'option' ? problemsOf(token, known) : []));
  return problems.length === 0 ? ok({ values, positionals }) : err(problems);
}

/** An option as given on the command line. */
interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** A text that looks like another option is not a value, unless it is joined to the option with `=`. */
function problemsOf({ name, rawName, value, inlineValue }: GivenOption, known: Options): readonly string[] {
  const type = Object.hasOwn(known, name) && rawName === `--${name}` ? known[name]?.type : undefined;
  if (type === undefined) return [`There is no option ${rawName}.`];
  if (type === 'boolean') return value === undefined ? [] : [`${rawName} takes no value.`];
  const isMissing = value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'));
  return isMissing ? [`${rawName} needs a value.`] : [];
}

/** Records one problem. @internal */
export type Note = (problem: string) => void;

const listed = (codes: Readonly<Record<string, string>>) => Object.keys(codes).join(', ');

/** Reads a code, ignoring case and accepting hyphens for underscores; `null` when it is absent or unknown. @internal */
export function readCode<Code extends string>(
  name: string,
  { values }: Arguments,
  codes: Readonly<Record<Code, Code>>,
  note: Note,
): Code | null {
  const given = values[name];
  if (given === undefined) return null;
  const code = String(given).toUpperCase().replaceAll('-', '_');
  if (Object.hasOwn(codes, code)) return code as Code;
  note(`--${name} is one of ${listed(codes)}.`);
  return null;
}

/** Reads the language; the default is English. @internal */
export const readLanguage = (given: Arguments, note: Note): Language =>
  readCode('lang', given, Language, note) ?? Language.EN;

/** Reads the day for which the rules are applied. @internal */
export function readDay({ values }: Arguments, today: string, note: Note): CalendarDate {
  const day = parseCalendarDate(values['on'] ?? today);
  if (day === null) note('--on is an existing day written YYYY-MM-DD.');
  return day ?? (today as CalendarDate);
}

/** Reads every country given with a repeatable option. @internal */
export function readCountries(name: string, { values }: Arguments, note: Note): readonly CountryCode[] {
  const given = values[name];
  const texts: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given];
  const countries = texts.map(parseCountryCode);
  if (countries.includes(null))
    note(`--${name} is a country code of ISO 3166-1, such as BE, or GB for the United Kingdom.`);
  return countries.filter((country) => country !== null);
}
