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

/** Our code table for each of ICCAM's reference lists. */
export const listTables: Readonly<Record<IccamListName, Pick<CodeTable<string>, 'codes'>>> = {
  'age-categories': iccamAge,
  'gender-categories': iccamSex,
  'action-types': iccamAction,
  'payment-methods': iccamPaymentMethod,
  'site-types': iccamSiteType,
  commercialities: iccamCommerciality,
  classifications: iccamClassification,
};
