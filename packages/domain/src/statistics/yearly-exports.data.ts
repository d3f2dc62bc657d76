import type { ExportRule, YearlyExport } from './yearly-export.js';

// The lines of the yearly reports. Origin: INHOPE annual reports 2022 to 2024 as summarised on inhope.org, and the
// categories of ICCAM as a production hotline used them in 2022-24; Regulation (EU) 2022/2065, art. 22(3); Criminal Code
// of 2024, art. 175 (before: 1867, art. 417/48) and the protocol of 6 July 2017. Checked 2026-11-29. Coverage: every
// number that these texts name and that this system records. Left out: the explanation of procedures that art. 22(3)
// also asks for, which is text; the vetting of staff, which is no figure of casework. INHOPE publishes “same day” and
// numbers of days; that the bands end at seven days is a house rule. The text on the content of the report to the
// Minister (royal decree of 18 September 2016) was not readable: its lines follow the tasks in the law.

const kpi = 'INHOPE annual reports 2022-2024';
const iccam = 'Categories of ICCAM, API version 3';
const dsa = 'Regulation (EU) 2022/2065, art. 22(3)';
const recognised = 'Criminal Code of 2024, art. 175';
const protocol = 'Protocol of 6 July 2017';
const publicPage = 'House rule: the page of the hotline names 72 hours';

const count = (
  section: string,
  figure: ExportRule['figure'],
  by: ExportRule['by'],
  source: string,
): ExportRule => ({
  section,
  figure,
  by,
  measure: 'COUNT',
  source,
});
const times = (section: string, figure: ExportRule['figure'], source: string): readonly ExportRule[] =>
  (['P50_HOURS', 'P90_HOURS', 'BANDS'] as const).map((measure) => ({
    section,
    figure,
    by: null,
    measure,
    source,
  }));

/** The rules of each yearly export. @public */
export const yearlyExports: Readonly<Record<YearlyExport, readonly ExportRule[]>> = {
  INHOPE: [
    count('RECEIVED', 'REPORTS', null, kpi),
    count('RECEIVED', 'RECEIVED', null, kpi),
    count('RECEIVED', 'RECEIVED', 'NOVELTY', kpi),
    count('ASSESSED', 'ASSESSED', null, kpi),
    count('ASSESSED', 'ILLEGAL', null, kpi),
    { section: 'ASSESSED', figure: 'ASSESSED', by: null, measure: 'ILLEGAL_SHARE', source: kpi },
    ...times('ASSESSED', 'ASSESSED', kpi),
    count('CLASSIFICATION', 'ASSESSED', 'CLASSIFICATION', iccam),
    count('AGE_GROUP', 'ILLEGAL', 'AGE_GROUP', iccam),
    count('SEX', 'ILLEGAL', 'SEX', iccam),
    count('SITE_TYPE', 'ILLEGAL', 'SITE_TYPE', iccam),
    count('COMMERCIALITY', 'ILLEGAL', 'COMMERCIALITY', iccam),
    count('HOSTING_COUNTRY', 'ILLEGAL', 'HOSTING_COUNTRY', kpi),
    count('TO_POLICE', 'TO_POLICE', null, kpi),
    ...times('TO_POLICE', 'TO_POLICE', kpi),
    count('TO_PROVIDER', 'NOTICED', null, kpi),
    ...times('TO_PROVIDER', 'NOTICED', kpi),
    count('TO_HOTLINE', 'TO_HOTLINE', 'HOSTING_COUNTRY', kpi),
    count('REMOVED', 'REMOVED', null, kpi),
    ...times('REMOVED', 'REMOVED', kpi),
    { section: 'REMOVED', figure: 'REMOVED', by: null, measure: 'WITHIN_72_HOURS', source: publicPage },
    ...times('REMOVED_AFTER_NOTICE', 'REMOVED_BY_PROVIDER', kpi),
  ],
  TRUSTED_FLAGGER: [
    count('NOTICES', 'NOTICED', null, dsa),
    count('NOTICES_BY_PROVIDER', 'NOTICED', 'PROVIDER', `${dsa}(a)`),
    count('NOTICES_BY_TYPE', 'NOTICED', 'CLASSIFICATION', `${dsa}(b)`),
    count('NOTICES_BY_ACTION', 'NOTICED', 'OUTCOME', `${dsa}(c)`),
    count('NOTICES_IN_DETAIL', 'NOTICED', 'NOTICE', `${dsa}(a) to (c)`),
    ...times(
      'TIME_TO_REMOVAL',
      'REMOVED_BY_PROVIDER',
      'House rule: shows whether notices have priority, art. 22(1)',
    ),
  ],
  MINISTER: [
    count('RECEIPT', 'REPORTS', null, recognised),
    count('RECEIPT', 'RECEIVED', null, recognised),
    count('ANALYSIS', 'ASSESSED', null, recognised),
    count('ANALYSIS', 'ASSESSED', 'CLASSIFICATION', recognised),
    count('ANALYSIS', 'SECOND_OPINIONS', 'OUTCOME', recognised),
    count('ORIGIN', 'ILLEGAL', 'HOSTING_COUNTRY', recognised),
    count('TO_POLICE', 'TO_POLICE', null, recognised),
    count('TO_POLICE', 'TO_POLICE', 'HOSTING_COUNTRY', recognised),
    ...times('TO_POLICE', 'TO_POLICE', recognised),
    count('TO_ASSOCIATION', 'TO_HOTLINE', 'HOSTING_COUNTRY', recognised),
    count('TAKEDOWN', 'HELD', null, protocol),
    count('TAKEDOWN', 'CLEARED', null, protocol),
    ...times('TAKEDOWN', 'CLEARED', protocol),
    count('TAKEDOWN', 'NOTICED', null, protocol),
    count('TAKEDOWN', 'REMOVED', null, protocol),
    count('DEADLINES', 'LATE', 'OUTCOME', 'House rule: the hotline reports on its own deadlines'),
  ],
};
