/** What commands can do with the open document. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { DeskPart, OtherDocument } from '../../commands/parts/desk';
import { around, useOffer } from '../../commands/surroundings';
import type { OnInsert } from '../../editor/contract';
import type { Library } from '../../store/library';
import { showToast } from '../../ui/Toast';
import { askForText } from '../intake/intake-routes';
import { go } from '../route';
import { useCaret } from './caret';
import { showInLog } from './log-wanted';

interface DeskOrder {
  readonly library: Library;
  readonly id: Id;
  readonly readOnly: boolean;
  readonly page: PageId;
  readonly panel: { readonly isOpen: boolean; readonly toggle: () => void; readonly open: () => void };
  readonly goTo: (page: PageId) => void;
  readonly exportDocument: () => void;
  readonly onInsert: OnInsert | undefined;
}

export function useDeskPart(order: DeskOrder): void {
  const { t } = useTranslation();
  const { library, id, readOnly, page, panel, goTo, exportDocument, onInsert } = order;
  const { isOpen, toggle, open: openPanel } = panel;
  const part = useMemo<DeskPart>(
    () => ({
      readOnly,
      page,
      isPanelOpen: isOpen,
      goTo,
      togglePanel: toggle,
      exportDocument,
      pastePlain: () => void paste(t),
      timelineFromLog: () => askForText(id),
      showInLog: (hash) => {
        showInLog(hash);
        openPanel();
      },
      otherDocuments: () => others(library, id),
      openOther: (other) => go({ screen: 'document', id: other, page }),
      insertItem: (kind) => onInsert?.(kind, useCaret.getState().selected.trim(), -1),
    }),
    [library, id, readOnly, page, isOpen, goTo, toggle, openPanel, exportDocument, onInsert, t],
  );
  useOffer('desk', part);
}

async function others(library: Library, id: Id): Promise<readonly OtherDocument[]> {
  const listed = await library.list();
  return listed.ok ? listed.value.filter((one) => one.id !== id && !one.sample) : [];
}

async function paste(t: TFunction): Promise<void> {
  if ((await around().editor?.pastePlain()) === false) showToast(t('pasting.notAllowed'));
}
