import { QualifyDocument, type Client, type FindingsInput } from '@meldpunt/client';
import { answersTo, label, type LabelledType, type Question } from '@meldpunt/domain';
import { element } from './page.js';

type Answers = Readonly<Record<string, unknown>>;

/** The vocabulary of the answers to a question; the other questions are answered with yes or no. */
const vocabularies: Partial<Record<Question, LabelledType>> = {
  accessibility: 'Accessibility',
  medium: 'Medium',
  subject: 'Subject',
  conduct: 'Conduct',
  apparentAge: 'AgeGroup',
  sex: 'Sex',
};

/**
 * A form that asks one question after another. The rules say after each answer which questions still change the result, so
 * nobody answers more than is needed. `record` is called with the findings.
 */
export function findingsForm(
  client: Client,
  record: (findings: FindingsInput) => Promise<void>,
): HTMLFormElement {
  const form = element('form');
  let answers: Answers = {};
  const ask = async (): Promise<void> => {
    const next = await nextQuestion(client, answers);
    if (next !== undefined) form.append(questionOf(next, (value) => void answer(next, value)));
    else form.append(element('button', {}, 'Record'));
  };
  const answer = async (question: string, value: unknown): Promise<void> => {
    answers = { ...answers, [question]: value };
    for (const field of form.querySelectorAll('fieldset')) field.disabled = true;
    await ask();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void record(answers as FindingsInput);
  });
  void ask();
  return form;
}

/** The first question whose answer still changes the result; none when the result is settled. */
async function nextQuestion(client: Client, answers: Answers): Promise<string | undefined> {
  if (!('accessibility' in answers)) return 'accessibility';
  const { qualify } = await client.execute(QualifyDocument, { findings: answers as FindingsInput });
  return qualify.settledBy.find((question) => question in answersTo && !(question in answers));
}

function questionOf(question: string, answer: (value: unknown) => void): HTMLFieldSetElement {
  const type = vocabularies[question as Question];
  const choices = answersTo[question as keyof typeof answersTo].map((value: unknown) => {
    const text =
      type === undefined ? (value === true ? 'Yes' : 'No') : label(type, String(value) as never, 'EN');
    return element('button', { type: 'button', onclick: () => answer(value) }, text ?? String(value));
  });
  const title = label('FindingsQuestion', question as never, 'EN') ?? question;
  return element('fieldset', {}, element('legend', {}, title), ...choices);
}
