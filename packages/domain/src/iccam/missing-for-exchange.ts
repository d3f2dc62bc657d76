import type { Findings } from '../law/findings.js';
import { openForIccam } from './assessment.js';
import type { Commerciality, PaymentMethod, SiteType } from './source-url.js';

/** The answers that the exchange requires about the reported page, in addition to the findings. @public */
export interface SourceAnswers {
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[];
}

/** A question for which the exchange has no “not answered”. @public */
export type ExchangeQuestion =
  | 'medium'
  | 'apparentAge'
  | 'sex'
  | 'selfGenerated'
  | 'childModelling'
  | 'siteType'
  | 'commerciality'
  | 'paymentMethods';

/**
 * The questions that must be answered before an item can be handed to the hotline of another country, in the order of
 * the form; empty when all are answered. `source` are the answers about the page, `null` for an item that is sent
 * together with its page. An open question is never sent as “no”. Source: the interface of ICCAM, v3.
 * @public
 */
export function missingForExchange(
  findings: Findings,
  source: SourceAnswers | null,
): readonly ExchangeQuestion[] {
  const open: ExchangeQuestion[] = [...openForIccam(findings)];
  if (source === null) return open;
  if (source.siteType === null) open.push('siteType');
  if (source.commerciality === null) open.push('commerciality');
  if (source.paymentMethods.length === 0) open.push('paymentMethods');
  return open;
}
