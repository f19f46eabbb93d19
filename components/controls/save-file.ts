/** Hands a file to the browser to be saved. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over by the end of this turn; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
