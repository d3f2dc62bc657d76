/** The root of the repository. Folders are found from it, because these files also run from `dist`. */
export const repository = new URL(
  import.meta.url.includes('/serve/dist/') ? '../../../' : '../../',
  import.meta.url,
);
