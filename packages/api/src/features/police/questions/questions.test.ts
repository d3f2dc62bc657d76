import { testApi, type Person, type TestApi } from '../../../../test/support/api.js';
import { perform } from '../../../../test/support/casework.js';
import { routedCase } from '../../../../test/support/journeys.js';
import { everyRow } from '../../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const [questionText, answerText] = ['canary of the question', 'canary of the answer'];

/** A question with a text, and its answer with a text. Returns the referral that it is about. */
async function answeredInWords(): Promise<string> {
  const referralId = (await routedCase(api)).legs['POLICE']?.id ?? '';
  const asked = await perform(
    api,
    'askQuestion',
    { referralId, code: 'OTHER', text: questionText },
    'liaison',
  );
  const input = { questionId: asked.question.id, code: 'ANSWERED', text: answerText };
  const answered = await perform(api, 'answerQuestion', input, 'analyst');
  expect(answered.__typename).toBe('AnswerQuestionSuccess');
  return referralId;
}

describe('the texts of a question of police and of its answer', () => {
  it.each<Person>(['analyst', 'liaison'])('are shown to the %s', async (person) => {
    const id = await answeredInWords();

    const { data } = await api.send(
      'query ($id: ID!) { referral(id: $id) { questions { code text answer { code text } } } }',
      { id },
      person,
    );

    expect(data.referral.questions).toEqual([
      { code: 'OTHER', text: questionText, answer: { code: 'ANSWERED', text: answerText } },
    ]);
  });

  it('are stored sealed only, and not logged', async () => {
    await answeredInWords();

    const stored = Object.values(await everyRow(api)).flat();

    expect(stored.length).toBeGreaterThan(20);
    for (const text of [questionText, answerText]) {
      // PostgreSQL prints bytes as hexadecimal digits.
      const written = [text, Buffer.from(text).toString('hex')];
      expect(stored.filter((row) => written.some((part) => row.includes(part)))).toEqual([]);
      expect(api.log()).not.toContain(text);
    }
  });
});
