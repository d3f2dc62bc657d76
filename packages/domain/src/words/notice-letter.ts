import { defang } from '../address/defang.js';
import { requireInstants } from '../instant.js';
import type { Language } from '../language.js';
import { withColon } from './with-colon.js';
import { letterPhrases, type LetterPhrase } from './notice-letter.data.js';
import { classificationLabels } from './labels/qualification.data.js';
import { dayInWords } from './day-in-words.js';
import { flaggerFieldLabels, noticeRequestLabels } from './labels/notices.data.js';
import type { NoticeAddressee } from '../notices/abuse-contact.js';
import { claimedIn, type CitedArticle, type Notice } from '../notices/notice.js';

/** The notices to one contact in one message, with the data of the message. @public */
export interface NoticeLetter {
  /** At least one. All share the contact, the link for the answer, the requests and the hotline’s reference. */
  readonly notices: readonly [Notice, ...Notice[]];
  /** The name that the hotline uses for itself. */
  readonly organisation: string;
  readonly addressee: NoticeAddressee;
  /** 1 for the first notice, plus one for each repetition. */
  readonly round: number;
  readonly isTest: boolean;
  /** The attachment with the exact addresses; `null` when there is none and the text contains them. */
  readonly addressFile: string | null;
}

/** A message as people read it. @public */
export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

function instant(observedAt: Date): string {
  requireInstants({ observedAt });
  return `${observedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

const phrases =
  (language: Language) =>
  (phrase: LetterPhrase, values: Readonly<Record<string, string | number>> = {}): string =>
    letterPhrases[phrase][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

type Say = ReturnType<typeof phrases>;

/** A phrase at the beginning of a line. */
const heads =
  (language: Language, say: Say) =>
  (phrase: LetterPhrase): string =>
    withColon(say(phrase), language);

const citation = ({ article, inForceSince }: CitedArticle, say: Say): string =>
  inForceSince === null ? article : `${article}, ${say('IN_FORCE_SINCE', { day: inForceSince })}`;

const section = (
  notice: Notice,
  first: number,
  write: (url: string) => string,
  language: Language,
  say: Say,
): readonly string[] => {
  const head = heads(language, say);
  return notice.urls.flatMap((url, index) => [
    '',
    `${first + index}. ${head('ADDRESS')} ${write(url)}`,
    `   ${head('CASE')} ${notice.caseReference}`,
    ...notice.ipAddresses.map((address) => `   ${head('IP_ADDRESS')} ${address}`),
    `   ${head('OBSERVED')} ${instant(notice.observedAt)}`,
    `   ${head('CLASSIFICATION')} ${classificationLabels[notice.classification][language]}`,
    ...notice.legalBasis.map((cited) => `   ${head('LEGAL_BASIS')} ${citation(cited, say)}`),
    ...(notice.clearanceReference === null ? [] : [`   ${head('CLEARANCE')} ${notice.clearanceReference}`]),
  ]);
};

/** The request for priority, and for which notices. */
function flaggerClaim(notices: readonly Notice[], language: Language, say: Say): readonly string[] {
  const first = claimedIn(notices);
  if (first === null) return [];
  const fields = first.fields.map((field) => flaggerFieldLabels[field][language]);
  const values = {
    holder: first.holder,
    body: first.designatedBy[language],
    day: dayInWords(first.validFrom, language),
    fields: fields.join(', '),
  };
  return [say('TRUSTED_FLAGGER', values)];
}

function sections({ notices, addressFile }: NoticeLetter, language: Language, say: Say): readonly string[] {
  const write = addressFile === null ? (url: string) => url : defang;
  const lines: string[] = [];
  let number = 1;
  for (const notice of notices) {
    lines.push(...section(notice, number, write, language, say));
    number += notice.urls.length;
  }
  return lines;
}

/**
 * Writes a notice in the provider’s language: every element of art. 16(2) of Regulation (EU) 2022/2065, addresses
 * defanged unless no file contains them, and about the content only the word for its classification.
 *
 * Does not check for completeness: call `missingElements` for each notice first.
 * @public
 */
export function writeNotice(letter: NoticeLetter, language: Language): LetterText {
  const say = phrases(language);
  const head = heads(language, say);
  const { notices, organisation, addressee, round, isTest, addressFile } = letter;
  const [{ noticeReference, answerUrl, hotlineContact, requests }] = notices;
  const reminder = round - 1;
  const mark = isTest ? say('TEST_SUBJECT') : '';
  const again = reminder > 0 ? say('REMINDER', { round: reminder }) : '';
  return {
    subject: `${mark}${again}${say('SUBJECT', { reference: noticeReference })}`,
    text: [
      ...(isTest ? [say('TEST_LINE'), ''] : []),
      say('TITLE'),
      `${head('REFERENCE')} ${noticeReference}`,
      '',
      say('INTRODUCTION', { organisation }),
      ...flaggerClaim(notices, language, say),
      ...(addressee === 'PROVIDER' ? [] : [say(addressee)]),
      ...(reminder > 0 ? [say('ROUND', { round: reminder })] : []),
      '',
      say('REQUEST'),
      ...requests.map((request) => `- ${noticeRequestLabels[request][language]}`),
      '',
      say('ANSWER'),
      answerUrl,
      '',
      say('ADDRESSES'),
      ...(addressFile === null ? [] : [say('DEFANGED', { file: addressFile })]),
      ...sections(letter, language, say),
      '',
      say('EXPLANATION'),
      '',
      say('GOOD_FAITH'),
      say('NOTIFIER'),
      '',
      say('NO_FORWARDING'),
      '',
      `${head('CONTACT')} ${organisation}, ${hotlineContact}`,
      '',
    ].join('\n'),
  };
}
