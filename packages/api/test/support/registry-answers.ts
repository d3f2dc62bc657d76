import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RdapObject } from '../../src/features/abuse-contacts/rdap/contacts-in.js';

/** What one registry answered, as facts, and whom a notice is right to go to. */
export interface RegistryAnswer {
  /** The registry with a number. */
  readonly which: string;
  readonly object: RdapObject;
  readonly answer: object;
  /**
   * A standing with an address; `DOUBTFUL` where only a registry or a person is named, `STUB` where the answer leads to
   * another one, `NONE` where it names nobody.
   */
  readonly right: string;
}

interface Entity {
  readonly roles: readonly string[];
  readonly entities: Entity[];
  readonly remarks: object[];
  readonly links?: readonly object[];
  readonly vcardArray?: unknown;
  readonly handle: string;
}

interface Node {
  readonly entities: Entity[];
  readonly remarks: object[];
}

/** `roles kind addresses`, such as `noc+abuse group noc@net.example`; a `stub` has no card. */
function entityFrom(text: string, handle: string): Entity {
  const [roles = '', kind = '', ...rest] = text.split(' ');
  const emails = rest.filter((word) => word !== 'link').flatMap((word) => word.split(','));
  const card = [
    ['version', {}, 'text', '4.0'],
    ...(kind === '-' ? [] : [['kind', {}, 'text', kind]]),
    ...emails.map((email) => ['email', {}, 'text', email]),
  ];
  return {
    handle,
    roles: roles === 'none' ? [] : roles.split('+'),
    entities: [],
    remarks: [],
    ...(kind === 'stub' ? {} : { vcardArray: ['vcard', card] }),
    ...(rest.includes('link')
      ? { links: [{ rel: 'self', href: `https://rdap.registry.example/entity/${handle}` }] }
      : {}),
  };
}

/**
 * Entities separated by ` / `, each with a `>` a level it stands deeper. `"` begins a remark of the entity before it, `="`
 * one of the answer itself; `|` ends a line of a remark.
 */
function answerFrom(says: string, registry: string): object {
  const root: Node = { entities: [], remarks: [] };
  const open: Node[] = [root];
  for (const [index, part] of says.split(' / ').filter(Boolean).entries()) {
    const [, marks = '', sign = '', text = ''] = /^(>*)(="|"|)([^]*)$/.exec(part) ?? [];
    if (sign === '') {
      const entity = entityFrom(text, `H${index}`);
      (open[marks.length] ?? root).entities.push(entity);
      open.splice(marks.length + 1, open.length, entity);
    } else {
      const about = sign === '"' ? (open[marks.length + 1] ?? root) : root;
      about.remarks.push({ description: text.split('|') });
    }
  }
  return { ...root, ...(registry === '' ? {} : { port43: registry }) };
}

const file = fileURLToPath(new URL('./registry-answers.tsv', import.meta.url));

/**
 * Facts about answers that registries really gave, gathered from the test data of public RDAP clients and checked by hand
 * on 2026-11-29: which roles, kinds and remarks they hold and how they nest. Names and addresses are replaced, except
 * those of registries; remarks are cut to the sentences that matter.
 */
export const registryAnswers = (): readonly RegistryAnswer[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [which = '', registry = '', object = '', says = '', right = ''] = line.split('\t');
      return { which, object: object as RdapObject, answer: answerFrom(says, registry), right };
    });
