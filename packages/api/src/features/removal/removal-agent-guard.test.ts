import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../../../..');
const program = 'packages/api/src/features/removal/agent/read-head.ts';
const violations = [
  `export const planted = (answer: IncomingMessage) => answer.on('data', (part) => part);`,
  `export const planted = (answer: IncomingMessage) => answer.once('readable', () => answer.read());`,
  `export const planted = (answer: IncomingMessage) => answer.pipe(process.stdout);`,
  `export const planted = (answer: IncomingMessage) => answer.resume();`,
  `export async function planted(answer: IncomingMessage) { for await (const part of answer) return part; return null; }`,
  `export const planted = async () => (await fetch('http://host.example/')).status;`,
  `export const planted = (answer: Response) => answer.text();`,
];

/** The lines that violate the lint rule of this file. Other rules need type information. */
async function complaints(text: string): Promise<readonly number[]> {
  const script = `
    import { ESLint, Linter } from 'eslint';
    import { parser } from 'typescript-eslint';
    const { rules } = await new ESLint().calculateConfigForFile('${program}');
    const own = { 'no-restricted-syntax': rules['no-restricted-syntax'] };
    const messages = new Linter().verify(${JSON.stringify(text)}, [{ languageOptions: { parser }, rules: own }]);
    console.log(JSON.stringify(messages.map(({ line }) => line)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
  });
  return JSON.parse(stdout);
}

it('reads no body in the agent, and the linter reports each way to do so', async () => {
  const text = await readFile(join(root, program), 'utf8');
  const first = text.split('\n').length;

  const lines = await complaints(`${text}${violations.join('\n')}\n`);

  expect([...new Set(lines)]).toEqual(violations.map((_, index) => first + index));
});
