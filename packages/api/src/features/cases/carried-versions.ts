/**
 * The versions of cases that a request with several changes has produced. The caller saw one version of a case and sends it
 * with each change. The first change makes it stale, but the caller did not miss anything: a later change of the same
 * request is expected to find the version that the earlier one produced. A change by somebody else in between is still
 * refused.
 */
export class CarriedVersions {
  readonly #byCase = new Map<string | null, { readonly seen: number; readonly produced: number }>();

  /** The version that a change must find, if its caller saw `seen`. */
  expected(caseId: string | null, seen: number): number {
    const carried = this.#byCase.get(caseId);
    return carried?.seen === seen ? carried.produced : seen;
  }

  /** Notes the version that a change produced, whose caller saw `seen`. */
  note(caseId: string | null, seen: number, produced: number): void {
    const carried = this.#byCase.get(caseId);
    this.#byCase.set(caseId, { seen: carried?.produced === seen ? carried.seen : seen, produced });
  }
}
