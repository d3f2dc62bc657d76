/** Commit subjects: `type(scope): what changes`, in the imperative, at most 72 characters. */
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'header-max-length': [2, 'always', 72],
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
    // Names of the code (`CaseStanding`, PDF/A) are written as they are.
    'subject-case': [0],
  },
};
