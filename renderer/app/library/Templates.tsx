/** The templates with what can be done with them; loaded when they are first asked for. */
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { removeTemplate, useOwnTemplates } from '../../store/own-templates';
import { showToast } from '../../ui/Toast';
import type { ScreenProps } from '../app-context';
import { closeSurface, focusBefore, useShownSurface } from '../surface';
import { useTellOutcome } from '../useTellOutcome';
import { exportTemplate, importTemplates } from './template-files';
import type { WaysToBegin } from './useNewDocument';

const TemplateDialog = lazy(() =>
  import('../../features/templates/TemplateDialog').then((module) => ({ default: module.TemplateDialog })),
);

export function Templates({ app, language, ways }: ScreenProps & { readonly ways: WaysToBegin }) {
  const { t } = useTranslation();
  const tell = useTellOutcome();
  const isOpen = useShownSurface() === 'templates';
  const { own } = useOwnTemplates(({ values }) => values);
  if (!isOpen) return null;
  return (
    <Suspense>
      <TemplateDialog
        language={language}
        own={own}
        onStart={(template) => {
          closeSurface();
          ways.startWith(template);
        }}
        onStartOwn={(template) => {
          closeSurface();
          ways.startWithOwn(template);
        }}
        onExport={(template) =>
          void exportTemplate(app, template, t).then((saved) =>
            tell(saved.ok ? { ok: true, value: t('exporting.done', { name: saved.value }) } : saved),
          )
        }
        onRemove={({ id, name }) =>
          showToast(t('templates.removed', { name }), { label: t('app.undo'), run: removeTemplate(id) })
        }
        onImport={() =>
          void importTemplates(app, t).then((taken) =>
            tell(
              taken.ok ? { ok: true, value: t('templates.imported', { count: taken.value.length }) } : taken,
            ),
          )
        }
        finalFocus={focusBefore}
        onClose={closeSurface}
      />
    </Suspense>
  );
}
