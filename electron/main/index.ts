/** Starts the desktop shell. */
import { app } from 'electron';

void app.whenReady();
