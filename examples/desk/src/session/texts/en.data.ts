export const sessionTexts = {
  chooseTitle: 'Whom do you want to be?',
  chooseIntro:
    'This is a demo. Its people and cases are invented. Choose a role; you can change it at any time.',
  second: '2',
  expiredTitle: 'You are no longer signed in.',
  expiredHint: 'Sign in again to go on. What you typed is kept.',
  signInAgain: 'Sign in again',
  withheld: {
    STEP_UP_REQUIRED: 'Your sign-in is not strong or recent enough for this.',
    VETTING_NOT_VALID: 'Your vetting is not valid today. Ask a supervisor or administrator to record it.',
  },
  signInStronger: 'Sign in with strong authentication',
  signOut: 'Sign out',
  changePerson: 'Be somebody else',
  withoutRole: 'Your account has no role here.',
  withoutRoleHint: 'Ask a supervisor or administrator to give you one.',
};
export type SessionTexts = typeof sessionTexts;
