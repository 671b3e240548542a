/** A place in the page with styles of its own, which neither get out nor let those of the app in. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Null until the element is there. */
export function useShadowRoot(host: RefObject<HTMLElement | null>, css: string): ShadowRoot | null {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  }, [host, css]);
  return root;
}
