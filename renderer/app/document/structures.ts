/** The structures that stand beside the prose of each step; typing prose does not draw them anew. */
import { type ComponentType, memo } from 'react';
import type { StepId } from '../../../shared/retrospective/step-id';
import { EvaluationStructures } from '../../features/evaluation/EvaluationStructures';
import { FactorStructures } from '../../features/factors/FactorStructures';
import { GoalStructures } from '../../features/goals/GoalStructures';
import { MeasureStructures } from '../../features/measures/MeasureStructures';
import { PatternStructures } from '../../features/patterns/PatternStructures';
import { TimelineStructures } from '../../features/timeline/TimelineStructures';
import type { Editing } from '../../store/editing';

export const structures: Readonly<Record<StepId, ComponentType<{ readonly editing: Editing }>>> = {
  goals: memo(GoalStructures),
  narrative: memo(TimelineStructures),
  evaluation: memo(EvaluationStructures),
  causes: memo(FactorStructures),
  patterns: memo(PatternStructures),
  document: memo(MeasureStructures),
};
