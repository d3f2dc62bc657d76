/**
 * The script of every page. No page needs it. It makes the exit replace the page in the history of the tab, leaves on
 * the third press of Escape in a row, and shows the button that copies the receipt. Stores nothing and loads nothing.
 */
export const pageScript = `
(() => {
  const byId = (id) => document.getElementById(id);
  const exit = byId('exit');
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = '';
    location.replace(exit.href);
  };
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  byId('exit-by-key').hidden = false;
  let presses = 0;
  addEventListener('keydown', ({ key, repeat }) => {
    if (repeat) return;
    presses = key === 'Escape' ? presses + 1 : 0;
    if (presses === 3) leave();
  });
  const copy = byId('copy');
  if (copy === null || navigator.clipboard === undefined) return;
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(byId('receipt').textContent);
    byId('copied').textContent = copy.dataset.copied;
  });
})();
`;
