/** The text of an SVG picture as the bytes of a PNG, drawn by the browser; and on the clipboard. */

/** Twice the size on the screen: sharp on paper. */
const scale = 2;

/** Null where the browser cannot draw it. */
export async function svgToPng(svg: string): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((settle) => canvas.toBlob(settle, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Puts it on the clipboard as a picture any program can paste; false where that is not allowed. */
export async function copySvg(svg: string): Promise<boolean> {
  const png = await svgToPng(svg);
  if (!png) return false;
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).then(
    () => true,
    () => false,
  );
}
