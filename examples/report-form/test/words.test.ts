import { AddressRefusalCode, labels, Language, PlaceRefusalCode, ReportFieldCode } from '@meldpunt/domain';
import { entriesIn } from '../src/entries.js';
import { formPage } from '../src/form-page.js';
import type { Setting } from '../src/frame.js';
import { problemsOf } from '../src/problems.js';
import { words } from '../src/words/index.js';

const codes = Object.keys({ ...ReportFieldCode, ...AddressRefusalCode, ...PlaceRefusalCode });
const paths = ['/urls/0', '/places/0/text', '/foundVia', '/observedAt', '/remarks', '/siteType'];
const sealed = [
  '/siteAccess/username',
  '/siteAccess/password',
  '/contact/name',
  '/contact/email',
  '/contact/phone',
];

const settingIn = (language: Language): Setting => ({
  language,
  base: '/report',
  settings: {
    apiUrl: () => '',
    organisation: 'X',
    exitUrl: 'https://neutral.example/',
    interviewUrl: null,
    isDemo: true,
    note: () => {},
  },
});

/** The words of a page as it is read: no markup, no addresses. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replace(/<(style|script)>[\s\S]*?<\/\1>/g, ' ')
      .replace(/<b lang[\s\S]*?<\/b>|<button[^>]*lang=[\s\S]*?<\/button>/g, ' ')
      .replace(/<[^>]+>|\{\w+\}/g, ' ')
      .replace(/&#39;|’/g, '’')
      .replace(/\b[\w.]+\.(be|example)\b/g, ' ')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [],
  );

const everything = (language: Language): string =>
  [
    JSON.stringify(words[language], (key, value: unknown) => (key === 'languageName' ? '' : value)).replace(
      /"\w+":/g,
      ' ',
    ),
    ...codes.flatMap((code) =>
      [...paths, ...sealed].map((path) => [...problemsOf([{ path, code }], language).values()].join(' ')),
    ),
    formPage(settingIn(language), { entries: entriesIn(new URLSearchParams()), problems: new Map() }),
    ...Object.values(labels.AddressMend).map((wording) => wording[language]),
  ].join('\n');

/** Words that are written alike, names, and words that the language has taken from English. */
const alike: Readonly<Record<Exclude<Language, 'EN'>, readonly string[]>> = {
  NL: [
    'of',
    'escape',
    'is',
    'in',
    'app',
    'account',
    'kind',
    'website',
    'forum',
    'chat',
    'over',
    'login',
    'rest',
    'code',
    'was',
    'min',
    'scripts',
    'inhope',
    'contact',
    'computer',
    'link',
    'online',
    'child',
    'focus',
    'privacy',
    'ip',
    'browser',
    'cookies',
    'tor',
    'site',
    'https',
  ],
  FR: [
    'contact',
    'images',
    'page',
    'web',
    'danger',
    'moment',
    'site',
    'forum',
    'social',
    'service',
    'message',
    'me',
    'code',
    'police',
    'minutes',
    'min',
    'long',
    'scripts',
    'inhope',
    'photos',
    'pages',
    'accident',
    'image',
    'child',
    'focus',
    'possible',
    'ip',
    'change',
    'traces',
    'tor',
    'browser',
    'date',
    'mail',
    'https',
    'port',
    'questions',
    'format',
  ],
  DE: [
    'escape',
    'tab',
    'in',
    'app',
    'kind',
    'an',
    'was',
    'website',
    'forum',
    'chat',
    'person',
    'name',
    'mail',
    'problem',
    'so',
    'rest',
    'code',
    'min',
    'text',
    'inhope',
    'videos',
    'computer',
    'link',
    'also',
    'child',
    'focus',
    'ip',
    'browser',
    'cookies',
    'tor',
    'https',
  ],
};

it.each(Object.keys(alike) as (keyof typeof alike)[])('leaves no English word in %s', (language) => {
  const english = wordsIn(everything('EN'));

  const left = [...wordsIn(everything(language))].filter((word) => english.has(word));

  expect(english.size).toBeGreaterThan(400);
  expect(left.filter((word) => !alike[language].includes(word))).toEqual([]);
});

it.each(Object.values(Language))(
  'puts a sentence, and no code, at the field of every refusal in %s',
  (language) => {
    for (const code of codes)
      for (const path of [...paths, ...sealed]) {
        const problems = problemsOf([{ path, code }], language);
        const page = formPage(settingIn(language), { entries: entriesIn(new URLSearchParams()), problems });
        const [[name, sentence] = ['', '']] = [...problems];

        expect(sentence).not.toContain(code);
        expect(page).toContain(`id="${name}-problem"`);
      }
  },
);
