import { defang } from '../address/defang.js';
import { requireInstants } from '../instant.js';
import type { Language } from '../words/language.js';
import { letterPhrases, type LetterPhrase } from '../words/notice-letter.data.js';
import { classificationLabels } from '../words/labels/qualification.data.js';
import { noticeRequestLabels } from '../words/labels/notices.data.js';
import type { NoticeAddressee } from './abuse-contact.js';
import type { CitedArticle, Notice } from './notice.js';

/** The notices that go to one contact in one message, and what the message says about itself. @public */
export interface NoticeLetter {
  /** At least one. They share their own reference, the requests, the contact and the link for the answer. */
  readonly notices: readonly [Notice, ...Notice[]];
  /** The hotline, as it names itself. */
  readonly organisation: string;
  readonly addressee: NoticeAddressee;
  /** 1 for the first notice, then one more for each repetition. */
  readonly round: number;
  readonly isTest: boolean;
  /** The attachment that holds the exact addresses. */
  readonly addressFile: string;
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

const citation = ({ article, inForceSince }: CitedArticle, say: Say): string =>
  inForceSince === null ? article : `${article}, ${say('IN_FORCE_SINCE', { day: inForceSince })}`;

const section = (notice: Notice, first: number, language: Language, say: Say): readonly string[] =>
  notice.urls.flatMap((url, index) => [
    '',
    `${first + index}. ${say('ADDRESS')}: ${defang(url)}`,
    `   ${say('CASE')}: ${notice.caseReference}`,
    ...notice.ipAddresses.map((address) => `   ${say('IP_ADDRESS')}: ${address}`),
    `   ${say('OBSERVED')}: ${instant(notice.observedAt)}`,
    `   ${say('CLASSIFICATION')}: ${classificationLabels[notice.classification][language]}`,
    ...notice.legalBasis.map((cited) => `   ${say('LEGAL_BASIS')}: ${citation(cited, say)}`),
    ...(notice.clearanceReference === null ? [] : [`   ${say('CLEARANCE')}: ${notice.clearanceReference}`]),
  ]);

function sections(notices: readonly Notice[], language: Language, say: Say): readonly string[] {
  const lines: string[] = [];
  let number = 1;
  for (const notice of notices) {
    lines.push(...section(notice, number, language, say));
    number += notice.urls.length;
  }
  return lines;
}

/**
 * Writes a notice as a provider reads it, in their language: every element of art. 16(2) of Regulation (EU) 2022/2065,
 * addresses defanged, and of the content no more than the word for its classification.
 *
 * Says what it is given: ask `missingElements` of each notice first.
 * @public
 */
export function writeNotice(letter: NoticeLetter, language: Language): LetterText {
  const say = phrases(language);
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
      `${say('REFERENCE')}: ${noticeReference}`,
      '',
      say('INTRODUCTION', { organisation }),
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
      say('DEFANGED', { file: addressFile }),
      ...sections(notices, language, say),
      '',
      say('EXPLANATION'),
      '',
      say('GOOD_FAITH'),
      say('NOTIFIER'),
      '',
      say('NO_FORWARDING'),
      '',
      `${say('CONTACT')}: ${organisation}, ${hotlineContact}`,
      '',
    ].join('\n'),
  };
}
