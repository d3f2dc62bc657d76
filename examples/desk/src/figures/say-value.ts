import type { LabelledType, StatisticDimension, StatisticFigure } from '@meldpunt/domain';
import type { Speech } from '../language/speech.js';

const types: { readonly [Dimension in StatisticDimension]?: readonly LabelledType[] } = {
  CLASSIFICATION: ['Classification'],
  AGE_GROUP: ['AgeGroup'],
  SEX: ['Sex'],
  SITE_TYPE: ['SiteType'],
  COMMERCIALITY: ['Commerciality'],
  NETWORK: ['CountrylessNetwork'],
};

/** The types of the results that figures have. */
const outcomeTypes: { readonly [Figure in StatisticFigure]?: readonly LabelledType[] } = {
  CLOSED: ['CloseReason'],
  NOTICED: ['ReferralOutcome', 'ProviderAnswer'],
  ANSWERED: ['ProviderAnswer'],
  LATE: ['ClockCode'],
};

/** A value by which figures are broken down, in words. Names of providers and networks stay as they are. */
export function sayValue(by: StatisticDimension, value: string, speech: Speech): string {
  const { label, country } = speech;
  if (by === 'ROUTE' && value !== 'NONE')
    return value
      .split('+')
      .map((kind) => label('ReferralKind', kind))
      .join(' + ');
  if (by === 'HOSTING_COUNTRY' && /^[A-Z]{2}$/.test(value)) return country(value);
  return saidAs(by === 'HOSTING_COUNTRY' ? ['HostingKind'] : (types[by] ?? []), value, speech);
}

/** The result of a figure, in words. */
export const sayOutcome = (figure: StatisticFigure, value: string, speech: Speech): string =>
  saidAs(outcomeTypes[figure] ?? [], value, speech);

function saidAs(among: readonly LabelledType[], value: string, { label, texts }: Speech): string {
  const own: Readonly<Record<string, string>> = texts.figures.values;
  const type = among.find((each) => label(each, value) !== value);
  return type === undefined ? (own[value] ?? value) : label(type, value);
}
