import PostalMime from 'postal-mime';

/** What a mail server reports of a message after it took it on. */
export interface DeliveryReport {
  /** `FAILED`: it will never arrive. `DELAYED`: it is still tried. `UNKNOWN`: no report, such as an automatic reply. */
  readonly outcome: 'FAILED' | 'DELAYED' | 'DELIVERED' | 'UNKNOWN';
  /** The enhanced status (RFC 3463). */
  readonly status: string | null;
}

const unknown: DeliveryReport = { outcome: 'UNKNOWN', status: null };

/** The groups of fields of a report (RFC 3464, 2.1), field names in lower case, folded lines joined. */
const groupsIn = (text: string): readonly ReadonlyMap<string, string>[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
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

const statusForm = /^([245]\.\d{1,3}\.\d{1,3})\b/;

function reportFrom(fields: ReadonlyMap<string, string>): DeliveryReport | null {
  const action = fields.get('action')?.toLowerCase().split(/\s/)[0];
  const status = statusForm.exec(fields.get('status') ?? '')?.[1] ?? null;
  switch (action) {
    case 'failed':
      // Also with a status of 4.x.x: a server that gives up after days of delay says so.
      return { outcome: 'FAILED', status };
    case 'delayed':
      return { outcome: 'DELAYED', status };
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return { outcome: 'DELIVERED', status };
    default:
      return null;
  }
}

const weight: Readonly<Record<DeliveryReport['outcome'], number>> = {
  UNKNOWN: 0,
  DELIVERED: 1,
  DELAYED: 2,
  FAILED: 3,
};

/**
 * Reads a report on delivery (RFC 3464). Total: whatever is none, such as an automatic reply, is `UNKNOWN`. Of several
 * recipients the worst counts; a notice has one.
 */
export async function readDeliveryReport(raw: Uint8Array): Promise<DeliveryReport> {
  const message = await PostalMime.parse(raw, {
    maxNestingDepth: 20,
    maxHeadersSize: 256 * 1024,
    attachmentEncoding: 'utf8',
  }).catch(() => null);
  const reports = (message?.attachments ?? [])
    .filter(({ mimeType }) => /^message\/(global-)?delivery-status$/i.test(mimeType))
    .flatMap(({ content }) => groupsIn(textOf(content)))
    .map(reportFrom)
    .filter((report) => report !== null);
  return reports.reduce(
    (worst, report) => (weight[report.outcome] > weight[worst.outcome] ? report : worst),
    unknown,
  );
}

const textOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
