import type { CalendarDate, LegalProvision, StatuteName } from '@meldpunt/domain';

// What Dutch law says of the images, as far as this example goes. NOT REVIEWED by a Dutch lawyer.
// Origin: law on sexual offences of 20 March 2024 (Stb. 2024, 59: art. 252 takes the place of art. 240b of the Criminal
// Code); atkm.nl "Werkwijze" (law on the administrative approach to online child pornography in force since 1 July 2024);
// ECLI:NL:PHR:2015:266 and ECLI:NL:HR:2020:1347 for the words of art. 240b. Checked 2026-11-29.
// Coverage: the images. Left out: art. 253 (attending), arts 245-251 (acts with children), fines in euros: the law names
// categories, and their amounts change by decree.

const day = (text: string) => text as CalendarDate;

/** The laws that the provisions name. */
export const statutes: Readonly<Record<string, StatuteName>> = {
  NL_SR: {
    name: { nl: 'Wetboek van Strafrecht', en: 'Dutch Criminal Code', fy: 'Wetboek fan Strafrjocht' },
    short: { nl: 'Sr', en: 'Criminal Code' },
  },
  NL_WBAOKM: {
    name: {
      nl: 'Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal',
      en: 'Law on the administrative approach to online child sexual abuse material',
    },
    short: { nl: 'Wbaokm', en: 'Administrative approach law' },
  },
};

/** The provisions, former and present. */
export const provisions: readonly LegalProvision[] = [
  {
    code: 'NL_SR_240B',
    statute: 'NL_SR',
    article: '240b',
    title: {
      nl: 'Afbeelding van een seksuele gedraging van iemand die kennelijk jonger is dan achttien',
      en: 'Image of sexual conduct of somebody apparently under eighteen',
    },
    topic: 'DEFINITION',
    sanction: {
      imprisonmentYears: [0, 4],
      fineEuro: null,
      fine: { currency: 'EUR', least: null, most: null, category: '5' },
      level: null,
    },
    source: 'Criminal Code art. 240b, cited in ECLI:NL:HR:2020:1347; penalty not read in a source',
    confidence: 'LOW',
    validFrom: null,
    validTo: day('2024-06-30'),
  },
  {
    code: 'NL_SR_252',
    statute: 'NL_SR',
    article: '252',
    title: {
      nl: 'Visuele weergave van seksuele aard van iemand die kennelijk jonger is dan achttien',
      en: 'Visual depiction of a sexual nature of somebody apparently under eighteen',
    },
    topic: 'DEFINITION',
    sanction: {
      imprisonmentYears: [0, 6],
      fineEuro: null,
      fine: { currency: 'EUR', least: null, most: null, category: '5' },
      level: null,
    },
    source: 'Law of 20 March 2024, Stb. 2024, 59; the penalty was not read in a source',
    confidence: 'LOW',
    validFrom: day('2024-07-01'),
    validTo: null,
  },
  {
    code: 'NL_WBAOKM_ORDER',
    statute: 'NL_WBAOKM',
    article: 'aanwijzing',
    title: {
      nl: 'Aanwijzing van de Autoriteit aan een aanbieder om materiaal ontoegankelijk te maken',
      en: 'Order of the Authority to a provider to make material inaccessible',
    },
    topic: 'REFUSAL_TO_REMOVE',
    sanction: null,
    source:
      'atkm.nl, Werkwijze; Kamerstukken II 2022/23, 36377, no. 3, 3.1: the article was not read in the law',
    confidence: 'LOW',
    validFrom: day('2024-07-01'),
    validTo: null,
  },
];
