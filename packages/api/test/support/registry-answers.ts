import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RdapObject } from '../../src/features/abuse-contacts/rdap/contacts-in.js';

/** A response of a registry, and the correct contact for a notice. */
export interface RegistryAnswer {
  /** The registry and a number. */
  readonly which: string;
  readonly object: RdapObject;
  readonly answer: object;
  /**
   * An outcome with an address; `DOUBTFUL` if only a registry or an individual is named, `STUB` if an entity must be
   * fetched, `NONE` if nobody is named.
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

/** Parses `roles kind addresses`, such as `noc+abuse group noc@net.example`. A `stub` has no card. */
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
 * Parses entities separated by ` / `, each with one `>` per level of nesting. `"` starts a remark of the entity before it,
 * `="` a remark of the response itself. `|` ends a line of a remark.
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
 * Facts about real responses of registries, collected from the test data of public RDAP clients and checked by hand on
 * 2026-11-29: their roles, kinds, remarks and nesting. Names and addresses are replaced, except those of registries.
 * Remarks are shortened to the relevant sentences.
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
