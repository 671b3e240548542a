/** How files that can be pictures end. */
export const pictureEnding = /\.(?:png|jpe?g|gif|webp)$/i;
