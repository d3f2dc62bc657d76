/** Lets the browser save a text or a file under a name. Nothing stays in the page. */
export function saveFile(name: string, content: string | Blob, type = 'application/octet-stream'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
