import type { ReportedRecipient } from '@meldpunt/domain';

const maxGroups = 100;

type Fields = ReadonlyMap<string, string>;

/** The field groups of a delivery report (RFC 3464, 2.1). Names are in lower case, folded lines are joined. */
const groupsIn = (text: string): readonly Fields[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n[ \t]*\n/)
    .slice(0, maxGroups)
    .map(
      (group) =>
        new Map(
          group.split('\n').flatMap((line) => {
            const colon = line.indexOf(':');
            return colon < 1
              ? []
              : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
          }),
        ),
    );

/** Removes the type prefix of a field value, such as `rfc822; a@host.example`. */
const untyped = (value: string | undefined): string | null =>
  value === undefined ? null : (/^[\w-]{1,40}\s*;\s*([^]*)$/.exec(value)?.[1] ?? value).trim() || null;

const address = (value: string | undefined): string | null => untyped(value)?.replace(/^<|>$/g, '') ?? null;

const statusForm = /^([245]\.\d{1,3}\.\d{1,3})\b/;
const maxValueLength = 4_000;

function recipientFrom(fields: Fields): ReportedRecipient | null {
  const action =
    fields
      .get('action')
      ?.toLowerCase()
      .split(/[\s(;]/)[0] ?? null;
  const status = statusForm.exec(fields.get('status') ?? '')?.[1] ?? null;
  const [original, final] = [
    address(fields.get('original-recipient')),
    address(fields.get('final-recipient')),
  ];
  if (action === null && (status === null || (original === null && final === null))) return null;
  const diagnostic = untyped(fields.get('diagnostic-code'))?.slice(0, maxValueLength) ?? null;
  return { original, final, action: action ?? 'failed', status, diagnostic };
}

/** Returns the recipients in a delivery report (RFC 3464, 2.3). Returns an empty list for any other text. */
export const deliveryStatusIn = (text: string): readonly ReportedRecipient[] =>
  groupsIn(text)
    .map(recipientFrom)
    .filter((recipient) => recipient !== null);
