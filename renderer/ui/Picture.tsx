/** A picture drawn from a scene as wide as its place. Its items can be opened: one is in the tab order, arrows go to the others. */
import {
  type KeyboardEvent,
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark, Scene } from '../../shared/drawing/scene';
import { isComposing } from './commit';
import styles from './Picture.module.css';
import { neighbourOf, targetOf } from './picture-walk';
import { SceneShapes } from './SceneShapes';

interface PictureProps {
  /** The scene for a width; another function is another picture. */
  readonly draw: (width: number) => Scene;
  readonly onOpen: (id: string) => void;
}

/** Left free around the drawing, so that the ring of a focused item is seen at its edges. */
const ringRoom = 4;

/** Until the place was measured. */
const usualWidth = 670;

export function Picture({ draw, onOpen }: PictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const scene = useMemo(() => draw(width), [draw, width]);
  const items = useMemo(
    () => scene.marks.filter(({ id, shapes }) => id !== null && shapes.length > 0),
    [scene],
  );
  const described = useId();
  return (
    <div ref={place} className={styles.place}>
      <div className={styles.scene} style={{ width: scene.width, height: scene.height }}>
        <svg
          role="img"
          aria-label={scene.title}
          aria-describedby={described}
          width={scene.width}
          height={scene.height}
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          className={styles.drawing}
        >
          <desc id={described}>{scene.description}</desc>
          <SceneShapes marks={scene.marks} />
        </svg>
        <Items label={scene.title} items={items} onOpen={onOpen} />
      </div>
    </div>
  );
}

function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth - 2 * ringRoom));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}

interface ItemsProps {
  readonly label: string;
  readonly items: readonly Mark[];
  readonly onOpen: (id: string) => void;
}

/** Buttons over the items, because what is inside an image is not there for those who hear it. */
const Items = memo(function Items({ label, items, onOpen }: ItemsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const goTo = t('pictures.goTo', { name: '' });
  const moved = useRef(false);
  const current = useRef<HTMLButtonElement>(null);
  const inOrder = items.find(({ id }) => id === chosen) ?? items[0];
  useEffect(() => {
    if (moved.current) current.current?.focus();
    moved.current = false;
  });
  if (!inOrder) return null;
  const walk = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbourOf(items, inOrder, event.key);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    setChosen(next.id);
  };
  return (
    <div role="toolbar" aria-label={label} onKeyDown={walk}>
      {items.map((item) => (
        <button
          key={item.id}
          ref={item === inOrder ? current : undefined}
          type="button"
          className={styles.item}
          style={targetOf(item.box)}
          tabIndex={item === inOrder ? 0 : -1}
          aria-label={`${goTo}${item.name}`}
          onFocus={() => setChosen(item.id)}
          onClick={() => item.id !== null && onOpen(item.id)}
        />
      ))}
    </div>
  );
});
