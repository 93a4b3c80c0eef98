/** How long the file stays ready for the browser to fetch it, in milliseconds. */
const READY = 60_000;

/** Hands a text to the browser as a file to be saved. */
export const saveFile = ({ name, text }: { readonly name: string; readonly text: string }): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READY);
};
