export const chromium: string | null;
export const howToRun: string;
