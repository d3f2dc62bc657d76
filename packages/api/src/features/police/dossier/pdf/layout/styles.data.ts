// The styles of text. Chosen for this project; sizes in points.
import type { Cut } from '../fonts/fonts-for.js';

interface Look {
  readonly cut: Cut;
  readonly size: number;
  readonly colour: string;
  /** The space below each line. */
  readonly gap: number;
}

export const styles = {
  title: { cut: 'BOLD', size: 18, colour: '#14213d', gap: 2 },
  subtitle: { cut: 'PLAIN', size: 10.5, colour: '#4a4a4a', gap: 1.5 },
  heading: { cut: 'BOLD', size: 12.5, colour: '#14213d', gap: 1.5 },
  subheading: { cut: 'BOLD', size: 9.5, colour: '#14213d', gap: 1.5 },
  plain: { cut: 'PLAIN', size: 9, colour: '#111111', gap: 1 },
  strong: { cut: 'BOLD', size: 9, colour: '#111111', gap: 1 },
  label: { cut: 'PLAIN', size: 8.5, colour: '#4a4a4a', gap: 1 },
  column: { cut: 'BOLD', size: 8, colour: '#14213d', gap: 1 },
  small: { cut: 'PLAIN', size: 8, colour: '#333333', gap: 1 },
  code: { cut: 'CODE', size: 7, colour: '#555555', gap: 1 },
  command: { cut: 'CODE', size: 8, colour: '#111111', gap: 1 },
  warning: { cut: 'BOLD', size: 7.5, colour: '#9b1c1c', gap: 1 },
  stamp: { cut: 'BOLD', size: 180, colour: '#f8ebeb', gap: 0 },
  alarm: { cut: 'BOLD', size: 10, colour: '#9b1c1c', gap: 1 },
} as const satisfies Readonly<Record<string, Look>>;

export type Style = keyof typeof styles;
