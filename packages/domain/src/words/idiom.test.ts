import * as answerPage from './answer-page.data.js';
import * as descriptions from './descriptions.data.js';
import * as helpLines from './help-lines.data.js';
import { labels } from './labels.js';
import type { Language } from '../language.js';
import { meanings } from './meanings.js';
import * as national from './national.data.js';
import * as letter from './notice-letter.data.js';
import { reasons } from './reasons.js';
import * as recipients from './recipients.data.js';
import * as advice from './reporter-advice.data.js';

type Texts = Readonly<Record<Language, string>>;

const isTexts = (value: object): value is Texts =>
  ['NL', 'FR', 'DE', 'EN'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

function textsIn(value: unknown, path: string): readonly (readonly [string, Texts])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTexts(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

const everything = {
  answerPage,
  descriptions,
  helpLines,
  labels,
  meanings,
  national,
  letter,
  reasons,
  recipients,
  advice,
};
const texts = textsIn(everything, 'words');

interface Slip {
  /** Words that must not occur in the texts of this language. */
  readonly forbidden: RegExp;
  readonly why: string;
  /** The correct uses of such a word. */
  readonly except?: RegExp;
}

const slips: Readonly<Record<Language, readonly Slip[]>> = {
  NL: [
    { forbidden: /\baan(ge)?houden\b/i, why: 'a case is "in beraad", a takedown is "tegengehouden"' },
    { forbidden: /\b[Ee]en persoon\b/, why: 'somebody of the hotline is "een medewerker"' },
    { forbidden: /is onmiddellijk in gevaar/, why: 'a child "verkeert in onmiddellijk gevaar"' },
    { forbidden: /\b(ligt|lag) plat\b/, why: 'a site that is down is "onbereikbaar"' },
    { forbidden: /hoofdzakelijk seksu/, why: 'the law says "voor primair seksuele doeleinden"' },
    { forbidden: /politie het heeft gehad/, why: 'something is "aan de politie overgedragen"' },
    {
      forbidden: /\bvertrek(t|ken)\b|\bvertrokken\b/,
      why: 'a message is "verzonden"',
      except: /klant is vertrokken/,
    },
    { forbidden: /\bterug online\b/, why: 'a gallicism for "opnieuw online"' },
    { forbidden: /\boplijsten\b|\bbetalend account\b/i, why: 'not Dutch in a legal text' },
    { forbidden: /bestemmeling/, why: 'one word for one thing: "ontvanger"' },
    {
      forbidden: /recht van dit meldpunt|land van dit meldpunt/,
      why: 'the law is the country’s, by its name',
    },
    { forbidden: /\bper ongeluk\b(?! opent)|\bafgelast/, why: 'said of events, not of messages' },
  ],
  FR: [
    { forbidden: /feux? verts?/i, why: 'the legal act is an "autorisation"' },
    {
      forbidden: /\b(une|la|Une) personne (doit|décide|a |ou)|seule une personne|par une personne/,
      why: '"un membre de l’équipe"',
    },
    {
      forbidden: /\b[Nn]on illéga|\billégal|\bIllégal/,
      why: 'content is "punissable"; in the DSA it is "illicite"',
    },
    { forbidden: /but principalement sexuel/, why: 'the law says "à des fins principalement sexuelles"' },
    { forbidden: /nudité est posée/, why: '"L’enfant pose nu"' },
    { forbidden: /\bRépondue\b/, why: '"répondre" has no passive of this kind' },
    { forbidden: /hors service/, why: 'a site is "inaccessible"' },
    {
      forbidden: /droit de (cette|la) hotline|pays de cette hotline/,
      why: 'the law is the country’s, by its name',
    },
    { forbidden: /\bdéclarants?\b/, why: '"auteurs de signalement"' },
    { forbidden: /[ ][;:?!»]|«[ ]/, why: 'a no-break space stands before ; : ? ! » and after «' },
    {
      forbidden: /[\p{L}\d)’][;:?!»](?![\d/])/u,
      why: 'no space at all before ; : ? ! »',
      except: /Stop it Now!/,
    },
    { forbidden: /'|"/, why: 'French has typographic apostrophes and guillemets' },
    { forbidden: /\b(Elle|Il|notification|transmission) (ne )?part\b/i, why: 'a message "est envoyée"' },
  ],
  DE: [
    {
      forbidden: /Handlung ist tatsächlich|\bEindeutige Handlung\b/,
      why: '"die eindeutig sexuelle Handlung ist real"',
    },
    { forbidden: /Nacktheit ist gestellt/, why: '"Das Kind posiert nackt"' },
    { forbidden: /vorwiegend sexuell/, why: 'the directive says "für primär sexuelle Zwecke"' },
    { forbidden: /\b[Ee]ine Person (muss|entscheidet|hat)\b|nur eine Person/, why: '"jemand aus dem Team"' },
    { forbidden: /Missbrauchskontakt/, why: 'an abuse contact is an "Abuse-Kontakt"' },
    { forbidden: /Hostinganbieter|Hostingland/, why: 'one spelling: "Hosting-Anbieter", "Hosting-Land"' },
    {
      forbidden: /Recht dieser Meldestelle|Land dieser Meldestelle/,
      why: 'the law is the country’s, by its name',
    },
    { forbidden: /["']/, why: 'German has its own quotation marks and apostrophe' },
  ],
  EN: [
    { forbidden: /\b[Aa] person (has|must|decides)\b/, why: '"a member of staff"' },
    {
      forbidden: /(^|[.;:,] )[Pp]olice (have|must|ask|take|hold|know)\b/,
      why: '"the police", in a sentence',
    },
    { forbidden: /law of this hotline|hotline’s country,/, why: 'the law is the country’s, by its name' },
    { forbidden: /\bcomes? home\b|\bmend\b/, why: 'plain words' },
  ],
};

const rows = (Object.keys(slips) as Language[]).flatMap((language) =>
  slips[language].map((slip) => [language, slip.why, slip] as const),
);

describe('the texts for people', () => {
  it('are all checked', () => {
    expect(texts.length).toBeGreaterThan(700);
  });

  it.each(rows)('have no error of this kind in %s: %s', (language, _, { forbidden, except }) => {
    const found = texts
      .filter(([, text]) => forbidden.test(text[language]) && !except?.test(text[language]))
      .map(([path, text]) => `${path}: ${text[language]}`);

    expect(found).toEqual([]);
  });

  it('call a notice "DSA-Meldung" in German and a citizen’s report "Meldung"', () => {
    const mixed = texts
      .filter(
        ([, { EN, DE }]) => /\bnotices?\b/i.test(EN) && /\bMeldung\b/.test(DE) && !/DSA-Meldung/.test(DE),
      )
      .map(([path]) => path);

    // The title of the letter uses the words of the regulation.
    expect(mixed).toEqual(['words.letter.letterPhrases.TITLE']);
  });
});
