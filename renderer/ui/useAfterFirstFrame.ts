/** Whether the first text is on the screen: what nobody needs to begin writing is drawn after it. */
import { useEffect } from 'react';
import { create } from 'zustand';

const useFirstFrame = create(() => ({ isPast: false }));

/** False until two frames went by with a part that asks; true from then on for all of them. */
export function useAfterFirstFrame(): boolean {
  const { isPast } = useFirstFrame();
  useEffect(() => {
    if (isPast) return;
    let frame = window.requestAnimationFrame(() => {
      frame = window.requestAnimationFrame(() => {
        window.setTimeout(() => useFirstFrame.setState({ isPast: true }));
      });
    });
    return () => window.cancelAnimationFrame(frame);
  }, [isPast]);
  return isPast;
}
