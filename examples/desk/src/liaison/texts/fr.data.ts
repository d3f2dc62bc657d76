export const liaisonTexts = {};
