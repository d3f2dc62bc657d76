import * as domain from '../index.js';

const { explain, label, labels, Language, reasons } = domain;

type Vocabulary = Readonly<Record<string, string>>;

const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, member]) => key === member);

const vocabularies = Object.entries(domain).flatMap(([name, value]) =>
  isVocabulary(value) ? [[name, value] as const] : [],
);

/** Vocabularies that people never see, each with the reason; empty so far. */
const withoutWords: Readonly<Record<string, string>> = {
  OpinionHistory: 'an input of the rules for second opinions, whose reasons have words',
  RangesProblemCode: 'only for the operator of the command line',
  RolesFound: 'only for the operator, in the security log',
  VisibleRows: 'only for the connections to the database',
  StepUpReason: 'only for the client, which signs the person in again',
};

const families: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ...labels, ...reasons };
const languages = Object.values(Language);

describe('vocabularies', () => {
  it('are found by their form', () => {
    const names = vocabularies.map(([name]) => name);

    expect(names).toEqual(expect.arrayContaining(['HostKind', 'RouteReason', 'IccamAction', 'LegalTopic']));
    expect(names).not.toContain('labels');
  });

  it.each(vocabularies)('have words for every code of %s, or a reason for having none', (name, codes) => {
    const words = families[name];
    const isExcused = Object.hasOwn(withoutWords, name);

    expect(words === undefined).toBe(isExcused);
    if (words !== undefined) expect(Object.keys(words).sort()).toEqual(Object.keys(codes).sort());
  });

  it.each(vocabularies.filter(([name]) => Object.hasOwn(reasons, name)))(
    'explain every code of %s in every language',
    (_, codes) => {
      for (const code of Object.keys(codes))
        for (const language of languages) expect(explain(code, language)).toMatch(/\.$/);
    },
  );

  it.each(vocabularies.filter(([name]) => Object.hasOwn(labels, name)))(
    'label every code of %s in every language',
    (name, codes) => {
      for (const code of Object.keys(codes))
        for (const language of languages) expect(label(name as 'Role', code as never, language)).not.toBe('');
    },
  );
});
