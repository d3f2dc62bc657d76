import { runRules } from './run-rules.js';

const run = (line: string) => runRules(line === '' ? [] : line.split(' '), '2026-11-22');
const json = (line: string): unknown => JSON.parse(run(`${line} --json`).output);

const help = `meldpunt-rules COMMAND [options]
  route      who has to act on one content item
  qualify    the legal classification of findings
  address    the addresses in a text
  hotlines   the known hotlines, by country
meldpunt-rules COMMAND --help shows the options of a command.`;

describe('the whole output', () => {
  it.each([
    [
      'route --classification BASELINE --country BE --country DE',
      `Outcome: Routed
  At least one recipient has to act.
Because:
  - The content is illegal in every country. [ILLEGAL_EVERYWHERE]
  - The content is hosted in several countries; action is taken in each of them. [HOSTED_IN_SEVERAL_COUNTRIES]

Hand-over to: Police (Belgium)
Because:
  - The content is hosted in Belgium. [HOSTED_AT_HOME]

Hand-over to: Hosting provider (Belgium)
Waiting for: Clearance by police and prosecutor
Because:
  - The content is hosted in Belgium. [HOSTED_AT_HOME]
  - The notice to the provider awaits clearance. [NOTICE_GATED]

Hand-over to: INHOPE hotline (Germany)
Hotlines: FSM-Beschwerdestelle (shared form internet-beschwerdestelle.de), eco Beschwerdestelle (shared form internet-beschwerdestelle.de), jugendschutz.net
Because:
  - The content is hosted abroad. [HOSTED_ABROAD]
  - The directory lists a member hotline for this country. [LISTED_AS_MEMBER]

Directory of hotlines checked on: 2026-11-22`,
    ],
    [
      'route --classification BASELINE --hosting NO_COUNTRY',
      `Outcome: Routed
  At least one recipient has to act.
Because:
  - The content is illegal in every country. [ILLEGAL_EVERYWHERE]
  - The content is on a network without a hosting country. [NO_HOSTING_COUNTRY]

Hand-over to: Police
Because:
  - The content is on a network without a hosting country. [NO_HOSTING_COUNTRY]

Directory of hotlines checked on: 2026-11-22`,
    ],
    [
      'qualify --medium photo --subject MINOR --conduct EXPLICIT-REAL --real-child no',
      `Classification: Illegal under national law
  Illegal under Belgian law, but does not meet the criteria of INTERPOL.
Decided by:
  - A minor is depicted sexually [BE_DEPICTS_MINOR]
Because:
  - It is a visual depiction. [VISUAL_DEPICTION]
  - A minor is depicted. [MINOR_DEPICTED]
  - The sexually explicit conduct is real. [EXPLICIT_REAL]
Legal basis:
  - art. 170, Definition of images of sexual abuse of minors [BE_2024_170]
  - art. 171, Production and distribution of images of sexual abuse of minors [BE_2024_171]
Version of law and rules: BE-2026-09-01, BE-RULES-3`,
    ],
    [
      'qualify --subject ADULT --promotes-abuse no',
      `Classification: Undetermined
  A member of staff or a further fact still has to decide.
Decided by:
  - Questions whose answers are decisive are still open. [OPEN_QUESTIONS]
Because:
  - Questions whose answers are decisive are still open. [OPEN_QUESTIONS]
What would settle it:
  - Does it advertise abuse? [advertisesAbuse]
  - What was found outside the legal definition? [besideDefinition]
Version of law and rules: BE-2026-09-01, BE-RULES-3`,
    ],
    [
      'address https://host.example/a?utm_source=x',
      `Address: hxxps://host[.]example/a
One case for: //host[.]example/a
Kind of host: Host name`,
    ],
    [
      'hotlines --country DE',
      `Membership: Country with an INHOPE hotline
  At least one hotline of this country is a member and can receive referrals.
Because:
  - The directory lists a member hotline for this country. [LISTED_AS_MEMBER]
Hotlines: 3
  DE  FSM-Beschwerdestelle (shared form internet-beschwerdestelle.de), FSM e.V.: INHOPE member
  DE  eco Beschwerdestelle (shared form internet-beschwerdestelle.de), eco - Verband der Internetwirtschaft e.V.: INHOPE member
  DE  jugendschutz.net: INHOPE member
Directory of hotlines checked on: 2026-10-09`,
    ],
  ])('for “%s” is complete', (line, answer) => {
    expect(run(line)).toEqual({ exitCode: 0, output: answer });
  });

  it('without arguments is the problem and the usage', () => {
    expect(run('')).toEqual({ exitCode: 2, output: `A command is missing.\n\n${help}` });
  });

  it('lists all hotlines without the membership of a country', () => {
    expect(run('hotlines').output).toMatch(/^Hotlines: \d+\n {2}[A-Z]{2} {2}\S/);
    expect(Object.keys(json('hotlines') as object)).toEqual(['hotlines']);
  });

  it('names every code that an option accepts', () => {
    expect(run('route --help').output).toContain('--confidence CODE       HIGH, MEDIUM, LOW, NONE\n');
    expect(run('route --help').output).toContain(
      '--opinions CODE         AGREED, AWAITING_SECOND, DISAGREED\n',
    );
    expect(run('qualify --help').output).toContain(
      '\n  --real-child           yes, no\n  --self-generated       yes, no\n',
    );
  });
});

describe('kinds of hosting on the command line', () => {
  it.each([
    ['--hosting ANYCAST --country NL', ['ILLEGAL_EVERYWHERE']],
    ['--hosting CONFLICTING --country NL --country DE', ['HOSTING_CONFLICTING', 'ILLEGAL_EVERYWHERE']],
    ['--hosting MULTIPLE', ['COUNTRY_UNKNOWN', 'ILLEGAL_EVERYWHERE']],
  ])('accept %s unchanged', (facts, because) => {
    expect(json(`route --classification BASELINE ${facts}`)).toMatchObject({ because });
  });
});
