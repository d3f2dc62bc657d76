import type { Address } from '../address.js';
import { facesOf, type GradedFace } from './faces.js';
import { RelationReason, type Relation, type RelationGrade } from './relation.js';

const order: readonly RelationReason[] = Object.values(RelationReason);
const grades: readonly RelationGrade[] = ['SAME', 'PROBABLY_SAME', 'RELATED', 'UNRELATED'];

/**
 * Grades how two addresses are related, with the reasons. Symmetric; an address compared with itself is `SAME`.
 *
 * Only `SAME` addresses are one case; never merge cases because of any other grade. Compares the text only and looks
 * nothing up.
 * @public
 */
export function relate(a: Address, b: Address): Relation {
  if (a.identity === b.identity) return { grade: 'SAME', because: ['IDENTICAL'] };
  const others = new Map(facesOf(b).map((face) => [face.key, face]));
  const found = facesOf(a).flatMap((face) => {
    const other = others.get(face.key);
    return other === undefined ? [] : [relationBy(face, other)];
  });
  return found.sort(byGrade)[0] ?? { grade: 'UNRELATED', because: [] };
}

/**
 * The keys for finding related addresses: two addresses share at least one key unless `relate` returns `UNRELATED`. In
 * the order found, without duplicates. A key may be as long as an address: index a hash of it.
 * @public
 */
export function relationKeys(address: Address): readonly string[] {
  return [...new Set(facesOf(address).map(({ key }) => key))];
}

function relationBy(face: GradedFace, other: GradedFace): Relation {
  const [one, two] = [new Set(face.aside), new Set(other.aside)];
  const inOne = order.filter((reason) => one.has(reason) !== two.has(reason));
  const inBoth = order.filter((reason) => one.has(reason) && two.has(reason));
  const because = inOne.length > 0 ? inOne : inBoth;
  const grade = grades.indexOf(face.grade) > grades.indexOf(other.grade) ? face.grade : other.grade;
  return { grade, because: because.length > 0 ? because : ['CONTENT_ID'] };
}

function byGrade(first: Relation, second: Relation): number {
  return (
    grades.indexOf(first.grade) - grades.indexOf(second.grade) || first.because.length - second.because.length
  );
}
