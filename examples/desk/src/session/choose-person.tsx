import { Button } from 'react-aria-components/Button';
import { LanguageChoice } from '../language/language-choice.js';
import { useSpeech } from '../language/language.js';
import type { DemoPerson } from './demo-session.js';

/** The first page of a demo: whom to be. */
export function ChoosePerson({
  people,
  onChoose,
}: {
  readonly people: readonly DemoPerson[];
  readonly onChoose: (person: DemoPerson) => void;
}) {
  const { texts, label, meaning } = useSpeech();
  return (
    <main className="choose-person">
      <header>
        <h1>{texts.session.chooseTitle}</h1>
        <LanguageChoice />
      </header>
      <p>{texts.session.chooseIntro}</p>
      <ul className="people">
        {people.map((person) => (
          <li key={person.subject}>
            <Button className="person" onPress={() => onChoose(person)}>
              <strong>
                {person.roles.map((role) => label('Role', role)).join(', ')}
                {person.subject.endsWith('-2') ? ` (${texts.session.second})` : ''}
              </strong>
              <span>{person.roles.map((role) => meaning('Role', role)).join(' ')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
