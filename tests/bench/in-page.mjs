/** What runs inside a measured page: the same on both sides. */

/** Notes for every key how long it took from its event to the frame that shows it. */
export function watchKeys() {
  const channel = new MessageChannel();
  let pressed = null;
  globalThis.keyTimes = [];
  channel.port1.onmessage = () => {
    if (pressed !== null) globalThis.keyTimes.push(performance.now() - pressed);
    pressed = null;
  };
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
      // The task after the frame's callbacks runs when the frame was handed on.
      requestAnimationFrame(() => channel.port2.postMessage(null));
    },
    { capture: true },
  );
}

/** What the page says before the moment of the caret. */
export const caretWord = 'caret at ';

/** Says the moment the first editable text has the caret, in milliseconds since the epoch. */
export function watchCaret(word) {
  const look = () => {
    const text = document.querySelector('[contenteditable="true"]');
    if (text === null) return requestAnimationFrame(look);
    text.focus();
    return requestAnimationFrame(() => {
      console.info(`${word}${performance.timeOrigin + performance.now()}`);
    });
  };
  requestAnimationFrame(look);
}

/** Puts the caret at the end of the paragraph in the middle of the text. */
export function goToMiddle() {
  const text = document.querySelector('[contenteditable="true"]');
  const blocks = [...text.children].filter(({ tagName }) => tagName === 'P');
  const block = blocks[Math.floor(blocks.length / 2)];
  block.scrollIntoView({ block: 'center' });
  text.focus({ preventScroll: true });
  const range = document.createRange();
  range.selectNodeContents(block);
  range.collapse(false);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}
