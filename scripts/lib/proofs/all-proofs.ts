import { FAULTS_PROOF } from './faults/prove-faults';
import { FORGED_PROOF } from './forged/forged-proof';
import { crashes } from './lost/crashes';
import { races } from './lost/races';
import { restarts } from './lost/restarts';
import { MEMORY_PROOF } from './memory';
import { PHONE_PROOF } from './phone/prove-phone';
import type { Proof } from './proof';
import { ZOOM_PROOF } from './zoom/prove-zoom';

/** By the name with which one alone is run, in the order in which all are. */
export const PROOFS: Readonly<Record<string, Proof>> = {
  faults: FAULTS_PROOF,
  forged: FORGED_PROOF,
  crashes,
  races,
  restarts,
  memory: MEMORY_PROOF,
  phone: PHONE_PROOF,
  zoom: ZOOM_PROOF,
};
