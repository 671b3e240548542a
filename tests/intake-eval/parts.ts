/** The parts of the intake that its bench looks at. */
export { linesOf } from '../../shared/intake/line-reader';
export { readIntake } from '../../shared/intake/read-intake';
