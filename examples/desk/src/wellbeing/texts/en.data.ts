export const wellbeingTexts = {
  session: 'This session',
  break: 'Break',
  takeBreak: 'Take a break',
  greyscale: 'Without colours',
  reminders: {
    FIRST: 'Three quarters of an hour: stand up for a moment?',
    AGAIN: 'More than an hour: a break would do you good.',
    LONG: 'You have worked for long. Please finish this case and take a break.',
  },
  nextAt: (time: string) => `next case from ${time}`,
  breakTitle: 'Time for you',
  breakText: 'Look out of the window. Stand up, drink something, speak with a colleague. Your cases wait.',
  breakLeft: (time: string) => `A good break lasts ${time} more.`,
  breakOver: 'You have had a good break.',
  help: 'If something stays with you, speak with your supervisor or the person of trust. You need no reason to hand back a case.',
  endBreak: 'End the break',
};
export type WellbeingTexts = typeof wellbeingTexts;
