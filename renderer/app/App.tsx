/** The app: a screen for where one is, in the language and theme of the user. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../store/preferences';
import { Button } from '../ui/Button';
import { Toasts } from '../ui/Toast';
import styles from './App.module.css';
import type { AppContext } from './app-context';
import { applyAppearance } from './appearance';
import { LibraryGate } from './backups/LibraryGate';
import type { Loss } from './backups/restore';
import { CommandSurfaces } from './CommandSurfaces';
import { LazyDocumentScreen } from './document/LazyDocumentScreen';
import { FileConflictDialog } from './files/FileConflictDialog';
import { FilesFromSystem } from './files/FilesFromSystem';
import { preferredLanguage } from './i18n';
import { ImportConflictDialog } from './importing/ImportConflictDialog';
import { LazyIntake } from './intake/LazyIntake';
import { keyboardOf } from './keyboard';
import { LibraryScreen } from './library/LibraryScreen';
import { Templates } from './library/Templates';
import { useNewDocument } from './library/useNewDocument';
import { useRoute } from './route';
import { runCommand } from './run-command';
import { useAppPart } from './useAppPart';
import { useNativeMenu } from './useNativeMenu';

interface AppProps {
  readonly app: AppContext;
  /** Whether the library is what it was; asked before anything is drawn. */
  readonly look: Promise<Loss | null>;
  /** Once all of it is drawn for the first time. */
  readonly onDrawn: () => void;
}

export function App({ app, look, onDrawn }: AppProps) {
  const { i18n } = useTranslation();
  const preferences = usePreferences(({ values }) => values);
  const language = preferences.language ?? preferredLanguage(app.host.languages);
  const route = useRoute();
  const starting = useNewDocument({ app, language });
  useAppPart(language, route.screen === 'home', starting.ways);
  const keyboard = useMemo(() => keyboardOf(app.host), [app.host]);
  useNativeMenu({ app, language, theme: preferences.theme, onRun: runCommand });

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    void i18n.changeLanguage(language);
  }, [language, i18n]);
  useEffect(() => applyAppearance(preferences), [preferences]);
  useLayoutEffect(onDrawn, [onDrawn]);

  return (
    <CSPProvider disableStyleElements>
      <ErrorBoundary FallbackComponent={Broken} resetKeys={[route.screen]}>
        <LibraryGate app={app} language={language} look={look}>
          <FilesFromSystem app={app} ways={starting.ways} />
          <Templates app={app} language={language} ways={starting.ways} />
          {route.screen === 'home' && route.review ? (
            <LazyIntake
              app={app}
              language={language}
              review={route.review}
              session={null}
              onAsDocument={starting.ways.takeAsDocument}
            />
          ) : route.screen === 'home' ? (
            <LibraryScreen app={app} language={language} ways={starting.ways} />
          ) : (
            <LazyDocumentScreen
              key={route.id}
              app={app}
              language={language}
              id={route.id}
              page={route.page}
              review={route.review}
              ways={starting.ways}
            />
          )}
        </LibraryGate>
        <ImportConflictDialog
          conflict={starting.conflict}
          onResolve={(conflict, how) => void starting.resolve(conflict, how)}
          onClose={starting.leave}
        />
        <FileConflictDialog app={app} />
        <CommandSurfaces language={language} keyboard={keyboard} onRun={runCommand} />
      </ErrorBoundary>
      <Toasts />
    </CSPProvider>
  );
}

function Broken() {
  const { t } = useTranslation();
  return (
    <div className={styles.notice} role="alert">
      <p>{t('app.broken')}</p>
      <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
    </div>
  );
}
