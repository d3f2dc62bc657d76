import type { Commerciality, PaymentMethod, SiteType } from '@meldpunt/client';
import {
  Commerciality as commercialities,
  PaymentMethod as paymentMethods,
  SiteType as siteTypes,
} from '@meldpunt/domain';
import type { Speech } from '../language/speech.js';
import type { AskedQuestion } from './questions.js';

/** What the exchange with other hotlines asks about the page, in addition to the findings. */
export interface Source {
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[];
}

export const noSource: Source = { siteType: null, commerciality: null, paymentMethods: [] };

export const isSourceQuestion = (name: string): name is keyof Source => Object.hasOwn(noSource, name);

export function sourceQuestions(source: Source, { texts, label }: Speech): readonly AskedQuestion[] {
  const { siteType, commerciality, paymentMethods: paid } = source;
  return [
    {
      name: 'siteType',
      title: texts.caseFile.siteType,
      options: Object.keys(siteTypes).map((value) => ({ value, title: label('SiteType', value) })),
      isSeveral: false,
      chosen: siteType === null ? [] : [siteType],
    },
    {
      name: 'commerciality',
      title: texts.caseFile.commerciality,
      options: Object.keys(commercialities).map((value) => ({
        value,
        title: label('Commerciality', value),
      })),
      isSeveral: false,
      chosen: commerciality === null ? [] : [commerciality],
    },
    {
      name: 'paymentMethods',
      title: texts.caseFile.paymentMethods,
      options: Object.keys(paymentMethods).map((value) => ({ value, title: label('PaymentMethod', value) })),
      isSeveral: true,
      chosen: paid,
    },
  ];
}

/** The answers after one more was given; a second time takes one of several answers back. */
export function withSourceAnswer(source: Source, name: keyof Source, value: string): Source {
  if (name !== 'paymentMethods') return { ...source, [name]: value };
  const method = value as PaymentMethod;
  const { paymentMethods: paid } = source;
  return {
    ...source,
    paymentMethods: paid.includes(method) ? paid.filter((each) => each !== method) : [...paid, method],
  };
}

export const withoutSourceAnswer = (source: Source, name: keyof Source): Source => ({
  ...source,
  [name]: noSource[name],
});
