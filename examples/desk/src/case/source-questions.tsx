import type { Commerciality, PaymentMethod, SiteType } from '@meldpunt/client';
import {
  Commerciality as commercialities,
  PaymentMethod as paymentMethods,
  SiteType as siteTypes,
} from '@meldpunt/domain';
import { useSpeech } from '../language/language.js';
import { QuestionGroup } from './question-group.js';

/** What the exchange with other hotlines asks about the page, in addition to the findings. */
export interface Source {
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[];
}

export const noSource: Source = { siteType: null, commerciality: null, paymentMethods: [] };

export function SourceQuestions({
  source,
  scope,
  onChange,
}: {
  readonly source: Source;
  readonly scope: string;
  readonly onChange: (source: Source) => void;
}) {
  const { texts, label } = useSpeech();
  const { siteType, commerciality, paymentMethods: paid } = source;
  return (
    <>
      <p>{texts.caseFile.forExchange}</p>
      <QuestionGroup
        scope={scope}
        question={{
          name: 'siteType',
          title: texts.caseFile.siteType,
          options: Object.keys(siteTypes).map((value) => ({ value, title: label('SiteType', value) })),
          isSeveral: false,
          chosen: siteType === null ? [] : [siteType],
        }}
        onAnswer={(value) => onChange({ ...source, siteType: value as SiteType })}
        onClear={() => onChange({ ...source, siteType: null })}
      />
      <QuestionGroup
        scope={scope}
        question={{
          name: 'commerciality',
          title: texts.caseFile.commerciality,
          options: Object.keys(commercialities).map((value) => ({
            value,
            title: label('Commerciality', value),
          })),
          isSeveral: false,
          chosen: commerciality === null ? [] : [commerciality],
        }}
        onAnswer={(value) => onChange({ ...source, commerciality: value as Commerciality })}
        onClear={() => onChange({ ...source, commerciality: null })}
      />
      <QuestionGroup
        scope={scope}
        question={{
          name: 'paymentMethods',
          title: texts.caseFile.paymentMethods,
          options: Object.keys(paymentMethods).map((value) => ({
            value,
            title: label('PaymentMethod', value),
          })),
          isSeveral: true,
          chosen: paid,
        }}
        onAnswer={(value) => {
          const method = value as PaymentMethod;
          onChange({
            ...source,
            paymentMethods: paid.includes(method)
              ? paid.filter((each) => each !== method)
              : [...paid, method],
          });
        }}
        onClear={() => onChange({ ...source, paymentMethods: [] })}
      />
    </>
  );
}
