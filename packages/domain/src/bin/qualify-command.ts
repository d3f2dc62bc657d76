import type { FieldRefusal } from '../field-refusal.js';
import { belgium } from '../law/belgium.data.js';
import type { LegalProvision } from '../law/provision.js';
import { parseFindings } from '../qualification/parse-findings.js';
import { answersTo, questions, type Question } from '../law/question.js';
import { qualify } from '../qualification/qualify.js';
import type { Language } from '../language.js';
import { bestWordsIn } from '../wording-in.js';
import { explain, label, meaning } from '../words/words-of.js';
import { readArguments, readDay, readLanguage, type Arguments, type Note } from './arguments.js';
import { writerIn } from './in-words.js';
import { answered, answeredAsJson, refused, type Command } from './outcome.js';

const optionOf = (question: Question) => question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const isYesOrNo = (question: Question) => typeof answersTo[question][0] === 'boolean';
const answersFor = (question: Question) =>
  isYesOrNo(question) ? 'yes, no' : answersTo[question].map(String).join(', ');

const usage = `meldpunt-rules qualify [options], under Belgian law
${questions.map((question) => `  --${optionOf(question).padEnd(20)} ${answersFor(question)}`).join('\n')}
  --on YYYY-MM-DD        the day (today)
  --lang CODE            nl, fr, de, en (en)
  --json                 codes instead of words
A missing option is an open question, except --accessibility: its default is ACCESSIBLE.`;

const options = Object.fromEntries(
  questions.map((question) => [optionOf(question), { type: 'string' } as const]),
);

const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ['YES', true],
  ['NO', false],
]);

function findingsFrom({ values }: Arguments): Readonly<Record<string, unknown>> {
  const given = questions.flatMap((question) => {
    const value = values[optionOf(question)];
    if (typeof value !== 'string') return [];
    const code = value.toUpperCase().replaceAll('-', '_');
    return [[question, isYesOrNo(question) ? (yesOrNo.get(code) ?? code) : code] as const];
  });
  return { accessibility: 'ACCESSIBLE', ...Object.fromEntries(given) };
}

const problemIn = ({ path, code }: FieldRefusal): string => {
  const question = questions.find((name) => path === `/${name}`);
  if (question === undefined) return `${path}: ${explain(code, 'EN') ?? code}`;
  return `--${optionOf(question)} is one of ${answersFor(question)}.`;
};

const cited = ({ article, title, code }: LegalProvision, language: Language) =>
  `  - art. ${article}, ${bestWordsIn(title, language)} [${code}]`;

/** Classifies findings under the law. @internal */
export const qualifyCommand: Command = {
  usage,
  run: (argv, today) => {
    const given = readArguments(argv, options);
    if (!given.ok) return refused(given.error, usage);
    const problems: string[] = [];
    const note: Note = (problem) => problems.push(problem);
    const language = readLanguage(given.value, note);
    const on = readDay(given.value, today, note);
    if (given.value.positionals.length > 0) note('Every finding is given as an option.');
    const findings = parseFindings(findingsFrom(given.value));
    if (!findings.ok) return refused([...problems, ...findings.error.map(problemIn)], usage);
    if (problems.length > 0) return refused(problems, usage);
    const decision = qualify(findings.value, { on, jurisdiction: belgium });
    if (given.value.values['json'] === true) return answeredAsJson(decision);
    const { heading, line, section } = writerIn(language, belgium);
    const { classification, legalBasis } = decision;
    return answered([
      line('CLASSIFICATION', label('Classification', classification, language)),
      `  ${meaning('Classification', classification, language, belgium)}`,
      ...section('DECIDED_BY', decision.decidedBy),
      ...section('BECAUSE', decision.because),
      ...section('SETTLED_BY', decision.settledBy),
      ...section('RAISED_BY', decision.raisedBy),
      ...(legalBasis.length > 0 ? [heading('LEGAL_BASIS')] : []),
      ...legalBasis.map((provision) => cited(provision, language)),
      line('VERSIONS', `${decision.lawVersion}, ${decision.rulesVersion}`),
    ]);
  },
};
