import type { Fault } from './fault';
import { FAULTS_OF_THE_DOOR } from './faults-of-the-door';
import { FAULTS_OF_THE_FUNCTIONS } from './faults-of-the-functions';
import { FAULTS_OF_THE_KIT } from './faults-of-the-kit';
import { FAULTS_OF_THE_POLICIES } from './faults-of-the-policies';
import { FAULTS_OF_THE_QUERIES } from './faults-of-the-queries';
import { FAULTS_OF_THE_RULES } from './faults-of-the-rules';

/** Every planted fault, from the door inwards, of both walls. */
export const FAULTS: readonly Fault[] = [
  ...FAULTS_OF_THE_DOOR,
  ...FAULTS_OF_THE_KIT,
  ...FAULTS_OF_THE_RULES,
  ...FAULTS_OF_THE_QUERIES,
  ...FAULTS_OF_THE_POLICIES,
  ...FAULTS_OF_THE_FUNCTIONS,
];

export const SAMPLE: readonly Fault[] = FAULTS.filter(({ isSample }) => isSample);
