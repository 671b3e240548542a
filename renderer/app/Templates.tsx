/** The templates with what can be done with them; loaded when they are first asked for. */
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { removeTemplate, useOwnTemplates } from '../store/own-templates';
import { showToast } from '../ui/Toast';
import type { ScreenProps } from './place';
import { closeSurface, focusBefore, useShownSurface } from './surface';
import { exportTemplate, importTemplates } from './taking-templates';
import type { Ways } from './useStarting';
import { useTelling } from './useTelling';

const TemplateDialog = lazy(() =>
  import('../features/templates/TemplateDialog').then((module) => ({ default: module.TemplateDialog })),
);

export function Templates({ place, language, ways }: ScreenProps & { readonly ways: Ways }) {
  const { t } = useTranslation();
  const tell = useTelling();
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
          void exportTemplate(place, template, t).then((saved) =>
            tell(saved.ok ? { ok: true, value: t('exporting.done', { name: saved.value }) } : saved),
          )
        }
        onRemove={({ id, name }) =>
          showToast(t('templates.removed', { name }), { label: t('app.undo'), run: removeTemplate(id) })
        }
        onImport={() =>
          void importTemplates(place, t).then((taken) =>
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
