import type { CalendarDate } from '../calendar-date.js';
import type { LegalTopic } from './legal-topic.js';
import type { LegalProvision, Sanction } from './provision.js';
import type { SourceConfidence } from './source-confidence.js';

/** One provision. Its title is the description of its topic. */
type Row = readonly [code: string, article: string, LegalTopic, SourceConfidence, Sanction | null];

/** Provisions of one statute with the same first and last day and the same source. */
export interface ProvisionPart {
  readonly statute: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly rows: readonly Row[];
}

/** Imprisonment and a fine. @internal */
export const years = (least: number, most: number, fineEuro: Sanction['fineEuro'] = null): Sanction => ({
  imprisonmentYears: [least, most],
  fineEuro,
  level: null,
});

/** A fine alone. @internal */
export const fine = (least: number, most: number): Sanction => ({
  imprisonmentYears: null,
  fineEuro: [least, most],
  level: null,
});

/** A numbered level of penalty. @internal */
export const level = (number: number): Sanction => ({
  imprisonmentYears: null,
  fineEuro: null,
  level: number,
});

/** Builds the provisions of the parts, in their order. @internal */
export const provisionsOf = (
  parts: readonly ProvisionPart[],
  titles: Readonly<Record<LegalTopic, LegalProvision['title']>>,
): readonly LegalProvision[] =>
  parts.flatMap(({ rows, statute, source, validFrom, validTo }) =>
    rows.map(([code, article, topic, confidence, sanction]) => ({
      code,
      statute,
      article,
      title: titles[topic],
      topic,
      sanction,
      source,
      confidence,
      validFrom: validFrom as CalendarDate | null,
      validTo: validTo as CalendarDate | null,
    })),
  );
