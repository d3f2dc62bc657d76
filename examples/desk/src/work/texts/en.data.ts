export const workTexts = {};
