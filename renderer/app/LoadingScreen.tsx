/** Stands where a screen will be: chords for it wait until it is there. */
import { useArriving } from '../commands/arrivals';
import styles from './App.module.css';

export function LoadingScreen() {
  useArriving(true);
  return <div className={styles.notice} aria-busy="true" />;
}
