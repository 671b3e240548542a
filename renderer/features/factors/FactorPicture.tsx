/** The factors as a picture above their outline, which stays: what is chosen in the picture is opened there. */
import { Copy } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fishbone } from '../../../shared/diagrams/fishbone';
import { whysTree } from '../../../shared/diagrams/whys-tree';
import { sceneToSvg } from '../../../shared/drawing/svg';
import { light } from '../../../shared/drawing/themes';
import { useOffer } from '../../commands/surroundings';
import type { Editing } from '../../store/editing';
import { factorViews, usePreferences } from '../../store/preferences';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Choices';
import { Picture } from '../../ui/Picture';
import { copySvg } from '../../ui/raster';
import { showToast } from '../../ui/Toast';
import styles from './factors.module.css';

const pictures = { outline: null, tree: whysTree, fishbone } as const;

/** Wide enough that a fishbone of eight ribs has short lines. */
const copiedWidth = 1080;

interface FactorPictureProps {
  readonly editing: Editing;
  readonly onOpen: (id: string) => void;
}

export function FactorPicture({ editing, onOpen }: FactorPictureProps) {
  const { t } = useTranslation();
  const { language } = editing;
  const { values, set } = usePreferences();
  const view = values.factorView;
  const retrospective = useDeferredValue(editing.retrospective);
  const picture = pictures[view];
  const draw = useCallback(
    (width: number) => (picture ?? whysTree)(retrospective, { width, language }),
    [picture, retrospective, language],
  );
  const copyPicture = useMemo(() => {
    if (!picture) return null;
    return () => {
      void copySvg(sceneToSvg(draw(copiedWidth), light)).then((isCopied) =>
        showToast(t(isCopied ? 'pictures.copied' : 'pictures.notCopied')),
      );
    };
  }, [picture, draw, t]);
  const show = useCallback((factorView: typeof view) => set({ factorView }), [set]);
  useOffer(
    'factors',
    useMemo(() => ({ view, show, copyPicture }), [view, show, copyPicture]),
  );
  return (
    <>
      <div className={styles.views}>
        <Segments
          label={t('pictures.view')}
          value={view}
          choices={factorViews.map((value) => ({ value, label: t(`pictures.${value}`) }))}
          onValue={show}
        />
        {copyPicture && (
          <Button look="ghost" onClick={copyPicture}>
            <Copy size={14} strokeWidth={1.5} />
            {t('pictures.copy')}
          </Button>
        )}
      </div>
      {picture && (
        <div className={styles.picture}>
          <Picture draw={draw} onOpen={onOpen} />
        </div>
      )}
    </>
  );
}
