import type { Party } from '../../iccam-simulator/parties.data.js';

/** A complete report of one page with an assessment, as a hotline sends it. */
export const reportBody = (
  { analysts }: Party,
  {
    reference = `R-${++count}`,
    country = 'BE',
    url = `https://page-${count}.example/`,
    change = {} as object,
    urlChange = {} as object,
  } = {},
) => ({
  reportingAnalystName: analysts[0],
  hotlineReceivedDate: '2026-11-20T07:00:00.000Z',
  hotlineReference: reference,
  memo: null,
  sourceUrlUsername: null,
  sourceUrlPassword: null,
  sourceUrlReferrer: null,
  sourceUrlSiteType: 2,
  sourceUrlCommerciality: 3,
  sourceUrlPaymentMethods: [9],
  urls: [
    {
      urlString: url,
      hotlineReference: `${reference}-1`,
      hostingCountryCode: country,
      hostingIpAddress: '192.0.2.7',
      hostingIsp: null,
      hostingOrganization: null,
      isSourceUrl: true,
      memo: null,
      contentType: 2,
      assessment: assessmentBody(analysts[0]),
      actions: [],
      ...urlChange,
    },
  ],
  ...change,
});

let count = 0;

/** An assessment with the codes of the exchange: nationally illegal by default. */
export const assessmentBody = (assessingAnalystName: string | undefined, classification = 2) => ({
  assessingAnalystName,
  classification,
  ageCategorization: 4,
  genderCategorization: 2,
  virtualContentCategorization: 0,
  userGeneratedContentCategorization: 0,
  childModelingCategorization: 0,
});

/** An action with the codes of the exchange. */
export const actionBody = (
  actioningAnalystName: string | undefined,
  actionType: number,
  reasonId?: number,
) => ({
  actionType,
  actioningAnalystName,
  actionDate: '2026-11-20T08:00:00.000Z',
  ...(reasonId === undefined ? {} : { reasonId, reasonText: '' }),
});
