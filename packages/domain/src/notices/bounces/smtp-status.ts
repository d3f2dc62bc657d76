const enhanced = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]|\s*\(tcp\))/g;
const reply = /(?:^|[^\d.[-])([45]\d\d)[\s-](?!\d{3}\b)/;

/** The subject and detail of an enhanced status code (RFC 3463); `null` when the text has none. */
export interface EnhancedStatus {
  readonly code: string;
  readonly kind: 2 | 4 | 5;
  readonly subject: number;
  readonly detail: number;
}

const parsed = ([code, kind, subject, detail]: RegExpExecArray | RegExpMatchArray): EnhancedStatus => ({
  code,
  kind: Number(kind) as EnhancedStatus['kind'],
  subject: Number(subject),
  detail: Number(detail),
});

/** Every enhanced status code in a text, in order, with specific codes before `x.0.0`. */
export function statusesIn(text: string): readonly EnhancedStatus[] {
  const found = [...text.matchAll(enhanced)].slice(0, 20).map(parsed);
  return [...found.filter(isSpecific), ...found.filter((status) => !isSpecific(status))];
}

/** Whether a status says more than that delivery failed. */
export const isSpecific = ({ subject, detail }: EnhancedStatus): boolean => subject !== 0 || detail !== 0;

/** A server’s first reply code (RFC 5321, 4.2) that means a failure. */
export const replyCodeIn = (text: string): number | null => {
  const code = reply.exec(text)?.[1];
  return code === undefined ? null : Number(code);
};
