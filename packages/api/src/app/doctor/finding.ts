/** The result of one check, and what to do about it. */
export interface Finding {
  readonly state: 'OK' | 'WARNING' | 'PROBLEM' | 'NOT_USED' | 'NOT_TRIED';
  readonly text: string;
}

/** A check of the installation. It rejects with an error that says what to do, as at the start of a program. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Finding>;
}

export const fine = (text: string): Finding => ({ state: 'OK', text });
export const warning = (text: string): Finding => ({ state: 'WARNING', text });
export const problem = (text: string): Finding => ({ state: 'PROBLEM', text });
export const notUsed = (text: string): Finding => ({ state: 'NOT_USED', text });
