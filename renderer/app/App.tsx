/** The app: a screen for where one is, in the language and theme of the user. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../store/preferences';
import { Button } from '../ui/Button';
import { Toasts } from '../ui/Toast';
import styles from './App.module.css';
import { CommandSurfaces } from './CommandSurfaces';
import { ConflictDialog } from './ConflictDialog';
import { FileConflictDialog } from './FileConflictDialog';
import { FilesFromOutside } from './FilesFromOutside';
import { Gate } from './Gate';
import { preferredLanguage } from './i18n';
import { keyboardOf } from './keyboard';
import { LazyDocumentScreen } from './LazyDocumentScreen';
import { LazyIntake } from './LazyIntake';
import { LibraryScreen } from './LibraryScreen';
import { showLook } from './look';
import type { AppPlace } from './place';
import type { Loss } from './restoring';
import { useRoute } from './route';
import { runCommand } from './run-command';
import { Templates } from './Templates';
import { useAppPart } from './useAppPart';
import { useNativeMenu } from './useNativeMenu';
import { useStarting } from './useStarting';

interface AppProps {
  readonly place: AppPlace;
  /** Whether the library is what it was; asked before anything is drawn. */
  readonly look: Promise<Loss | null>;
  /** Once all of it is drawn for the first time. */
  readonly onDrawn: () => void;
}

export function App({ place, look, onDrawn }: AppProps) {
  const { i18n } = useTranslation();
  const preferences = usePreferences(({ values }) => values);
  const language = preferences.language ?? preferredLanguage(place.host.languages);
  const route = useRoute();
  const starting = useStarting({ place, language });
  useAppPart(language, route.screen === 'home', starting.ways);
  const keyboard = useMemo(() => keyboardOf(place.host), [place.host]);
  useNativeMenu({ place, language, theme: preferences.theme, onRun: runCommand });

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    void i18n.changeLanguage(language);
  }, [language, i18n]);
  useEffect(() => showLook(preferences), [preferences]);
  useLayoutEffect(onDrawn, [onDrawn]);

  return (
    <CSPProvider disableStyleElements>
      <ErrorBoundary FallbackComponent={Broken} resetKeys={[route.screen]}>
        <Gate place={place} language={language} look={look}>
          <FilesFromOutside place={place} ways={starting.ways} />
          <Templates place={place} language={language} ways={starting.ways} />
          {route.screen === 'home' && route.review ? (
            <LazyIntake
              place={place}
              language={language}
              review={route.review}
              session={null}
              onAsDocument={starting.ways.takeAsDocument}
            />
          ) : route.screen === 'home' ? (
            <LibraryScreen place={place} language={language} ways={starting.ways} />
          ) : (
            <LazyDocumentScreen
              key={route.id}
              place={place}
              language={language}
              id={route.id}
              page={route.page}
              review={route.review}
              ways={starting.ways}
            />
          )}
        </Gate>
        <ConflictDialog
          conflict={starting.conflict}
          onResolve={(conflict, how) => void starting.resolve(conflict, how)}
          onClose={starting.leave}
        />
        <FileConflictDialog place={place} />
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
