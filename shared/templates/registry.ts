/** The templates the app brings along, in the order they are offered. */
import { b2bEmergency } from './built-in/b2b-emergency';
import { customerLetter } from './built-in/customer-letter';
import { executivePage } from './built-in/executive-page';
import { fullIncident } from './built-in/full-incident';
import { launchReview } from './built-in/launch-review';
import { lightIncident } from './built-in/light-incident';
import { nearMiss } from './built-in/near-miss';
import { securityEvent } from './built-in/security-event';
import { sprintRetro } from './built-in/sprint-retro';
import type { Template } from './template';

export const templates: readonly Template[] = [
  fullIncident,
  lightIncident,
  nearMiss,
  customerLetter,
  executivePage,
  launchReview,
  b2bEmergency,
  securityEvent,
  sprintRetro,
];
