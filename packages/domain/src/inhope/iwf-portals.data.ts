import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { Hotline } from './hotline.js';

// Reporting portals of the Internet Watch Foundation (IWF): pages on which citizens of a country without its own
// hotline report to analysts in the United Kingdom. A portal accepts reports but is not a hotline of that country;
// content hosted there is referred to police.
//
// IWF says that there are 50 (annual report 2022; 51 with the United Kingdom) and gives no list that could be read.
// Compiled 2026-11-29 from its news and that of its partners. Source keys: IWF-NEWS = iwf.org.uk on the launch, with
// its day; UKSIC = saferinternet.org.uk; IWF-TAG = the list of launches under “reporting portals” on iwf.org.uk, which
// gives the country and no day. “Background” marks a portal known without a source that could be read: LOW. Address: as
// the source gives it; otherwise IWF’s own page, which links to each portal. Left out: India, which INHOPE’s directory
// lists, and Akrotiri and Dhekelia, Ascension and Tristan da Cunha, which have no country code of their own (SH stands
// for the last two).

const compiled = '2026-11-29' as CalendarDate;
const iwf = 'https://report.iwf.org.uk/';

const portal = (
  countries: string,
  confidence: Hotline['confidence'],
  source: string,
  validFrom: string | null = null,
  url: string = iwf,
): readonly Hotline[] =>
  countries.split(' ').map((country) => ({
    country: country as CountryCode,
    organisation: 'Internet Watch Foundation',
    name: `IWF portal ${country}`,
    url,
    membership: 'REPORTING_PORTAL',
    validFrom: validFrom as CalendarDate | null,
    validTo: null,
    checkedOn: compiled,
    source,
    confidence,
  }));

/** The known portals, except the one that the directory lists. @internal */
export const iwfPortals: readonly Hotline[] = [
  ...portal('UG', 'HIGH', 'IWF-NEWS 2015-09-09; UKSIC 2021-02-24', '2015-09-10'),
  ...portal('MU', 'MEDIUM', 'UKSIC 2016-06-02 (established before)'),
  ...portal('AI BM VG KY GI MS PN SH TC', 'HIGH', 'UKSIC 2016-06-02', '2016-06-01'),
  ...portal('NA', 'HIGH', 'IWF-NEWS 2017-06-27', '2017-06-27'),
  ...portal('TZ', 'HIGH', 'IWF-NEWS 2017-10-03', '2017-10-03'),
  ...portal('KM', 'HIGH', 'IWF-NEWS 2019-12-23', '2019-12-23'),
  ...portal('SL', 'HIGH', 'IWF-NEWS 2020-01-30', '2020-01-30'),
  ...portal('UA ZW', 'HIGH', 'IWF-NEWS 2020-02-10', '2020-02-11'),
  ...portal('ID MN ML PK SN', 'MEDIUM', 'UKSIC on six portals, 2020', '2020-01-01'),
  ...portal('HT', 'MEDIUM', 'IWF-TAG'),
  ...portal('SV', 'HIGH', 'UNODC 2020-07-02', '2020-07-02', `${iwf}sv`),
  ...portal('MG', 'HIGH', 'IWF-NEWS 2020-08-13', '2020-08-13', `${iwf}mg`),
  ...portal('GH', 'HIGH', 'IWF-NEWS 2020-10-01', '2020-10-01'),
  ...portal('ZM', 'HIGH', 'UKSIC 2021-02-24; link on the regulator’s site', null, `${iwf}zm`),
  ...portal('AR', 'HIGH', 'IWF-NEWS 2021-06-22; ICMEC 2021-06-22', '2021-06-22', `${iwf}ar`),
  ...portal('GT KE MA', 'MEDIUM', 'IWF-TAG'),
  ...portal('DO', 'MEDIUM', 'link on the site of the national cyber security centre', null, `${iwf}do`),
  ...portal('AO BI BZ CD CI GM HN KZ LR MW MZ NP TN', 'LOW', 'background'),
];
