/** Puts work off until what was just typed is on the screen. */

let waiting: (() => void)[] = [];

const { port1, port2 } = new MessageChannel();

port1.onmessage = () => {
  const all = waiting;
  waiting = [];
  for (const run of all) run();
};

const post = () => port2.postMessage(null);

/** Runs in the task after the next frame; soon where no frames are drawn. */
export function afterPaint(run: () => void): void {
  waiting.push(run);
  if (waiting.length > 1) return;
  if (document.hidden) post();
  else window.requestAnimationFrame(post);
}
