import fc from 'fast-check';
import { headings } from './headings.data.js';
import { runRules, todayAt } from './run-rules.js';

const today = '2026-11-22';
const run = (line: string) => runRules(line.split(' '), today);
const json = (line: string): unknown => JSON.parse(run(`${line} --json`).output);

describe('routing from the command line', () => {
  it('says who has to act and why, in the requested language', () => {
    const { exitCode, output } = run(
      'route --country NL --classification BASELINE --on 2026-05-01 --lang nl',
    );

    expect(exitCode).toBe(0);
    expect(output).toContain('Uitkomst: Doorverwezen');
    expect(output).toContain('Overdracht aan: INHOPE-meldpunt (Nederland)');
    expect(output).toContain('De inhoud wordt in het buitenland gehost. [HOSTED_ABROAD]');
  });

  it('names the gate that a notice waits for', () => {
    const { output } = run('route --country be --classification nationally-illegal');

    expect(output).toContain('Waiting for: Clearance by police and prosecutor');
  });

  it.each([
    ['', 'HELD', ['HOSTING_UNRESOLVED', 'ILLEGAL_EVERYWHERE']],
    ['--hosting PROXIED', 'HELD', ['ORIGIN_HIDDEN', 'ILLEGAL_EVERYWHERE']],
    ['--country NL --confidence LOW', 'HELD', ['COUNTRY_UNCERTAIN', 'ILLEGAL_EVERYWHERE']],
    ['--country NL --opinions DISAGREED', 'HELD', ['OPINIONS_DISAGREE']],
    ['--country NL --legal-review', 'HELD', ['LEGAL_REVIEW_NEEDED']],
    ['--country NL --danger', 'ROUTED', ['IMMEDIATE_DANGER', 'ILLEGAL_EVERYWHERE']],
    ['--country NL --country DE', 'ROUTED', ['ILLEGAL_EVERYWHERE', 'HOSTED_IN_SEVERAL_COUNTRIES']],
  ])('with the facts “%s” gives %s', (facts, outcome, because) => {
    expect(json(`route --classification BASELINE ${facts}`.trim())).toMatchObject({ outcome, because });
  });

  it('routes for another home country', () => {
    expect(json('route --classification BASELINE --country NL --home NL')).toMatchObject({
      legs: [{ kind: 'POLICE' }, { kind: 'HOSTING_PROVIDER' }],
    });
  });

  it('sends content that promotes abuse through the police', () => {
    expect(json('route --classification NATIONALLY_ILLEGAL --country NL --promotion')).toMatchObject({
      legs: [{ kind: 'POLICE_ABROAD', country: 'NL' }],
    });
  });
});

describe('qualifying from the command line', () => {
  it('gives the classification, its grounds and what could make it more severe', () => {
    const { exitCode, output } = run('qualify --medium photo --subject MINOR --conduct EXPLICIT_REAL');

    expect(exitCode).toBe(0);
    expect(output).toContain('Classification: Illegal under national law');
    expect(output).toContain('A minor is depicted sexually [BE_DEPICTS_MINOR]');
    expect(output).toContain('art. 170, Definition of images');
    expect(output).toContain('What may make it illegal everywhere:\n  - Which age group? [apparentAge]');
    expect(output).toContain('BE-2026-09-01, BE-RULES-3');
  });

  it('says which answers would settle an undetermined classification', () => {
    expect(run('qualify --medium photo').output).toContain('What would settle it:\n  - ');
  });

  it('applies the law of the day', () => {
    const line = 'qualify --medium photo --subject MINOR --conduct EXPLICIT_REAL';

    expect(json(`${line} --on 2024-01-01`)).toMatchObject({ lawVersion: 'BE-2022-06-01' });
  });

  it('reads yes and no', () => {
    const line = 'qualify --medium photo --subject MINOR --conduct EXPLICIT_REAL --apparent-age INFANT';

    expect(json(`${line} --severe yes --real-child yes`)).toMatchObject({ classification: 'BASELINE' });
    expect(json(`${line} --severe no`)).toMatchObject({ classification: 'NATIONALLY_ILLEGAL' });
  });
});

describe('reading an address from the command line', () => {
  it.each(['https://host.example/a?utm_source=x', 'hxxps://host[.]example/a?utm_source=x'])(
    'prints %s defanged, without tracking',
    (text) => {
      const { exitCode, output } = run(`address ${text}`);

      expect(exitCode).toBe(0);
      expect(output).toContain('Address: hxxps://host[.]example/a\n');
      expect(output).not.toContain('host.example');
    },
  );

  it('names a network without countries', () => {
    const onion = `${'a'.repeat(16)}.onion`;

    expect(run(`address http://${onion}/ --lang fr`).output).toContain('Réseau sans pays : Tor');
  });

  it('gives the address as JSON', () => {
    expect(json('address http://host.example:80/a')).toMatchObject({
      addresses: [{ address: { hostKind: 'NAME', port: null }, certainty: 'CERTAIN' }],
      unread: [],
    });
  });
});

describe('listing hotlines from the command line', () => {
  it('gives the membership of one country', () => {
    const { output } = run('hotlines --country NL');

    expect(output).toContain('Membership: Country with an INHOPE hotline');
    expect(output).toContain('[LISTED_AS_MEMBER]');
    expect(json('hotlines --country NL')).toMatchObject({ status: 'MEMBER' });
  });

  it('lists all of them', () => {
    const { hotlines } = json('hotlines') as { hotlines: readonly unknown[] };

    expect(run('hotlines').output).toContain(`Hotlines: ${hotlines.length}`);
  });
});

it.each([
  ['2026-08-31T21:59:59Z', '2026-08-31'],
  ['2026-08-31T22:00:00Z', '2026-09-01'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s uses the day in Belgium, whose law applies: %s', (now, day) => {
  expect(todayAt(new Date(now))).toBe(day);
});

describe('an invalid command line', () => {
  it.each([
    ['route', '--classification is missing.'],
    ['route --classification WORST', '--classification is one of BASELINE, '],
    ['route --classification BASELINE --country XX', '--country is a country code'],
    ['route --classification BASELINE --country UK', 'such as BE, or GB for the United Kingdom.'],
    ['route --classification BASELINE --hosting DIRECT', 'needs exactly one --country'],
    ['route --classification BASELINE --hosting PROXIED --country NL', 'goes without --country'],
    ['route --classification BASELINE --on 2026-02-30', '--on is an existing day'],
    ['route --classification BASELINE --lang es', '--lang is one of NL, FR, DE, EN.'],
    ['route --classification BASELINE NL', 'Every fact is given as an option.'],
    ['route --severity 3', 'There is no option --severity.'],
    ['route -c NL', 'There is no option -c.'],
    ['route --__proto__=1', 'There is no option --__proto__.'],
    ['route --country --json', '--country needs a value.'],
    ['route --country=', '--country needs a value.'],
    ['route --json=yes', '--json takes no value.'],
    ['qualify --subject SOMEBODY', '--subject is one of MINOR, '],
    ['qualify --severe perhaps', '--severe is one of yes, no.'],
    ['qualify --accessibility', '--accessibility needs a value.'],
    ['qualify MINOR', 'Every finding is given as an option.'],
    ['address', 'Give exactly one text, in quotation marks.'],
    ['address https://a.example/ https://b.example/', 'Give exactly one text, in quotation marks.'],
    ['address http://localhost/', '[LOCAL_HOST]'],
    ['address --on', '--on needs a value.'],
    ['hotlines NL', 'A country is given as --country XX.'],
    ['hotlines --all', 'There is no option --all.'],
    ['routes', 'The commands are route, qualify, address, hotlines.'],
  ])('is refused: %s', (line, message) => {
    const { exitCode, output } = run(line);

    expect(exitCode).toBe(2);
    expect(output).toContain(message);
    expect(output).toContain('meldpunt-rules');
    expect(output).not.toMatch(/positional argument|ambiguous/);
  });

  it('names every problem at once', () => {
    const { output } = run('route --classification WORST --country XX --on tomorrow');

    expect(output).toMatch(/--on is[^]*--classification is[^]*--country is/);
  });

  it('gets the list of commands when no command is given', () => {
    expect(runRules([], today)).toMatchObject({ exitCode: 2 });
  });
});

it.each(['--help', '-h', 'route --help', 'qualify --help', 'address -h', 'hotlines --help'])(
  'prints the usage for %s',
  (line) => {
    const { exitCode, output } = run(line);

    expect(exitCode).toBe(0);
    expect(output).toMatch(/^meldpunt-rules /);
  },
);

it('always gets a result', () => {
  const word = fc.oneof(
    fc.constantFrom('route', 'qualify', 'address', 'hotlines', '--json', '--lang', '--on', '--country', '--'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
      const { exitCode, output } = runRules(argv, today);
      expect([0, 2]).toContain(exitCode);
      expect(output).not.toBe('');
    }),
  );
});

it.each(Object.entries(headings))('has the heading %s in every language', (_, wording) => {
  for (const text of Object.values(wording)) expect(text).toMatch(/^\p{Lu}[^.:]*$/u);
});
