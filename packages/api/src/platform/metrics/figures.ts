import type { EntityManager } from '@mikro-orm/postgresql';

/** A gauge whose values are read from the database at each scrape. */
export interface FigureGauge {
  readonly help: string;
  readonly labels: readonly string[];
}

/** The value of one gauge for some values of its labels: codes only. */
export interface FigureSample<Name extends string = string> {
  readonly name: Name;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Figures that a feature reads from its own tables, for operators. */
export interface Figures<Name extends string = string> {
  readonly gauges: Readonly<Record<Name, FigureGauge>>;
  /** One statement that an index makes cheap: it runs at each scrape of each process. */
  readonly read: (em: EntityManager, now: Date) => Promise<readonly FigureSample<NoInfer<Name>>[]>;
}

/** Declares figures. Every sample names one of the gauges. */
export const figures = <Name extends `meldpunt_${string}`>(declared: Figures<Name>): Figures<Name> =>
  declared;
