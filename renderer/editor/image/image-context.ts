/** Where the images of the document are kept, for whatever shows or adds one. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { ImageStore } from '../contract';

export const ImageStoreContext = createContext<ImageStore | null>(null);

/** Waiting, there, or not on this device. */
type Source = { readonly state: 'waiting' | 'missing' } | { readonly state: 'there'; readonly url: string };

/** An address of the image that lives as long as what shows it. */
export function useImageSource(hash: string | null): Source {
  const store = useContext(ImageStoreContext);
  const [source, setSource] = useState<Source>({ state: 'waiting' });
  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    const show = (blob: Blob | null) => {
      if (isGone) return;
      url = blob && URL.createObjectURL(blob);
      setSource(url === null ? { state: 'missing' } : { state: 'there', url });
    };
    if (hash === null || store === null) show(null);
    else void store.find(hash).then(show);
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [hash, store]);
  return source;
}
