/** Scrolling to where one was, on a page that may not have its whole height yet. */

/** Milliseconds: what has not grown by then is shorter than it was. */
const patience = 2_000;

const intents = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Goes on while the content grows, until it is there or somebody does something. Answers how to stop it. */
export function scrollBack(scroller: HTMLElement, content: HTMLElement, top: number): () => void {
  const grown = new ResizeObserver(() => step());
  const stop = (): void => {
    grown.disconnect();
    window.clearTimeout(timer);
    for (const intent of intents) window.removeEventListener(intent, stop, true);
  };
  const step = (): void => {
    scroller.scrollTop = top;
    if (scroller.scrollTop >= top - 1) stop();
  };
  const timer = window.setTimeout(stop, patience);
  for (const intent of intents) window.addEventListener(intent, stop, true);
  grown.observe(content);
  step();
  return stop;
}
