import {
  iccamAction,
  iccamAge,
  iccamClassification,
  iccamCommerciality,
  iccamPaymentMethod,
  iccamSex,
  iccamSiteType,
  type CodeTable,
} from '@meldpunt/domain';
import type { IccamListName } from '../client/iccam-client.js';

/** The exchange's lists of numbers, and our table of each. */
export const listTables: Readonly<Record<IccamListName, Pick<CodeTable<string>, 'codes'>>> = {
  'age-categories': iccamAge,
  'gender-categories': iccamSex,
  'action-types': iccamAction,
  'payment-methods': iccamPaymentMethod,
  'site-types': iccamSiteType,
  commercialities: iccamCommerciality,
  classifications: iccamClassification,
};
