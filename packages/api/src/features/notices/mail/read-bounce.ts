import type { BounceParts } from '@meldpunt/domain';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { htmlText } from './html-text.js';
import { deliveryStatusIn } from './delivery-status.js';
import { withoutOriginal } from './without-original.js';

/** The maximum size that is read of a message. A delivery report is far shorter. */
const maxBytes = 512 * 1024;
const maxText = 64 * 1024;
const maxValue = 2_000;
const maxHeaders = 500;

const reportType = /^message\/(global-)?delivery-status$/i;
const feedbackType = /^message\/feedback-report$/i;
const returnedType = /^(message\/(global|rfc822|partial)|text\/rfc822-headers|message\/global-headers)$/i;

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string'
    ? content
    : new TextDecoder().decode(new Uint8Array(content as ArrayBuffer).subarray(0, maxText));

/** Finds where the returned message begins in a text that was not parsed into parts. */
const returnedPart =
  /^content-type:[ \t]{0,20}(?:message\/(?:rfc822|partial|global(?:-headers)?[;\s])|text\/rfc822-headers)/im;

/** A message with CR line ends only cannot be parsed, so they are converted to line feeds. */
const withLineFeeds = (raw: Uint8Array): Uint8Array =>
  raw.includes(0x0a) ? raw : raw.map((byte) => (byte === 0x0d ? 0x0a : byte));

/** The parts of a message that cannot be parsed: its header lines and the rest, unchanged. */
const asPlain = (raw: Uint8Array): Pick<Email, 'headers' | 'text' | 'html' | 'attachments' | 'to'> => {
  const whole = new TextDecoder('latin1').decode(raw.subarray(0, maxText)).replace(/\r\n?/g, '\n');
  const returned = whole.search(returnedPart);
  const all = returned < 0 ? whole : whole.slice(0, returned);
  const end = all.search(/\n\n/);
  const [head, body] = end < 0 ? [all, ''] : [all.slice(0, end), all.slice(end)];
  const headers = head
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const key = line.slice(0, Math.max(0, colon)).toLowerCase();
      return colon < 1 ? [] : [{ key, originalKey: key, value: line.slice(colon + 1).trim() }];
    });
  return { headers, text: body, attachments: [] };
};

function headersOf({ headers }: Pick<Email, 'headers'>): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { key, value } of headers.slice(0, maxHeaders)) {
    const known = found[key];
    found[key] = (known === undefined ? value : `${known}, ${value}`).slice(0, maxValue);
  }
  return found;
}

const addressesOf = (addresses: readonly Address[] | undefined): readonly string[] =>
  (addresses ?? []).flatMap(({ address, group }) => [
    ...(address === undefined ? [] : [address]),
    ...(group ?? []).flatMap((member) => (member.address === undefined ? [] : [member.address])),
  ]);

async function parse(raw: Uint8Array): Promise<Email | null> {
  return PostalMime.parse(raw, {
    maxNestingDepth: 20,
    maxHeadersSize: 256 * 1024,
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
  }).catch(() => null);
}

/**
 * Parses a message into the parts that decide its class. It never throws and its input is bounded. If a message is
 * hostile or malformed, the header and the beginning of its text are read unchanged. Of the returned message only the
 * recipients are kept.
 */
export async function readBounce(raw: Uint8Array): Promise<BounceParts> {
  const bounded = withLineFeeds(raw.subarray(0, maxBytes));
  const parsed = await parse(bounded);
  const message = parsed === null || isEmpty(parsed) ? asPlain(bounded) : parsed;
  const { attachments } = message;
  const reports = attachments.filter(({ mimeType }) => reportType.test(mimeType)).map(textOf);
  const returned = attachments.filter(({ mimeType }) => returnedType.test(mimeType)).map(textOf);
  const plain = [message.text ?? '', ...attachments.filter(isText).map(textOf)].filter(
    (text) => text.trim() !== '',
  );
  const html = htmlText((message.html ?? '').slice(0, 4 * maxText));
  const all = (plain.length > 0 ? plain.join('\n') : html).slice(0, maxText).replace(/\r\n?/g, '\n');
  const { text, original } = withoutOriginal(all);
  return {
    headers: headersOf(message),
    text,
    recipients: (reports.length === 0 ? writtenReports(all) : reports).flatMap(deliveryStatusIn),
    isFeedbackReport: attachments.some(({ mimeType }) => feedbackType.test(mimeType)),
    returnedTo: await returnedTo([...returned, original]),
  };
}

/** Whether parsing found nothing, such as with a wrong boundary. The text is then read unchanged. */
const isEmpty = ({ text, html, attachments }: Email): boolean =>
  (text ?? '').trim() === '' &&
  (html ?? '').trim() === '' &&
  attachments.every((part) => textOf(part).trim() === '');

const isText = ({ mimeType, disposition }: Attachment): boolean =>
  /^text\/(plain|html)$/i.test(mimeType) && disposition !== 'attachment';

const quoteMarks = /^(?:[ \t]?>)+ ?/gm;

/**
 * A delivery report inside the text, also in quotes. A report inside an attached message is about a different message.
 */
const writtenReports = (text: string): readonly string[] => [text.replace(quoteMarks, '')];

/** The recipients of the returned message. */
async function returnedTo(originals: readonly string[]): Promise<readonly string[]> {
  const [first] = originals.filter((text) => text.trim() !== '');
  if (first === undefined) return [];
  const head = await parse(new TextEncoder().encode(first.trimStart().slice(0, 16 * 1024)));
  return head === null ? [] : addressesOf(head.to).map((address) => address.toLowerCase());
}
