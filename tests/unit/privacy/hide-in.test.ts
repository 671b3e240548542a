/** Roles in every text of a document, and nothing else of it touched. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hideIn } from '../../../shared/privacy/hide-in';
import { nameMask } from '../../../shared/privacy/name-mask';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

const mask = nameMask([{ names: ['Dana Whitfield'], role: 'SRE' }], '…');

it('leaves a document that names nobody as it is', () => {
  fc.assert(
    fc.property(arbitraryRetrospective, (document) => {
      expect(hideIn(document, (text) => text)).toBe(document);
    }),
    { numRuns: 30 },
  );
});

it('finds names wherever a person may have written, and the document stays valid', () => {
  fc.assert(
    fc.property(arbitraryRetrospective, (document) => {
      const named = hideIn(document, (text) => `${text} Dana Whitfield`);
      const hidden = hideIn(named, (text) => mask.hide(text));
      expect(JSON.stringify(hidden)).not.toContain('Whitfield');
      expect(hidden.id).toBe(document.id);
      const read = readRetrospective(JSON.parse(JSON.stringify(hidden)));
      expect(read.ok || read.problem).toBe(true);
    }),
    { numRuns: 30 },
  );
});
