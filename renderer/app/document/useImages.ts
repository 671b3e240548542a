/** The images of the open document, as its editor needs them: kept in the library, chosen through the host. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageStore } from '../../editor/contract';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';

const extensions = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'avif'];

export function useImages({ library, host }: AppContext, session: DocumentSession): ImageStore {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      keep: async (asset) => {
        const kept = await library.putAsset(session.id, asset);
        if (!kept.ok) showToast(problemText(t, kept.problem));
        return kept.ok;
      },
      find: async (hash) => {
        const found = await library.asset(hash);
        return found.ok ? new Blob([new Uint8Array(found.value.bytes)], { type: found.value.type }) : null;
      },
      choose: async () => {
        const kinds = [{ name: t('editor.image.kind'), extensions }];
        const chosen = await host.openFiles({ kinds, multiple: false });
        if (!chosen.ok && chosen.problem.kind !== 'cancelled') showToast(problemText(t, chosen.problem));
        const file = chosen.ok ? chosen.value[0] : undefined;
        return file ? new Blob([new Uint8Array(file.bytes)]) : null;
      },
    }),
    [library, host, session, t],
  );
}
