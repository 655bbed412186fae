'use server';

import { createAction } from '@/server/action-kit/create-action';
import { addItemUseCase } from './use-cases/add-item';
import { autosaveItemUseCase } from './use-cases/autosave-item';
import { noteProgressUseCase } from './use-cases/note-progress';
import { removeItemUseCase } from './use-cases/remove-item';
import { saveTargetStepUseCase } from './use-cases/save-target-step';
import { saveWhatStepUseCase } from './use-cases/save-what-step';
import { startPledgeUseCase } from './use-cases/start-pledge';
import { submitPledgeUseCase } from './use-cases/submit-pledge';
import { withdrawPledgeUseCase } from './use-cases/withdraw-pledge';

export const startPledge = createAction(startPledgeUseCase);
export const saveWhatStep = createAction(saveWhatStepUseCase);
export const saveTargetStep = createAction(saveTargetStepUseCase);
export const autosaveItem = createAction(autosaveItemUseCase);
export const addItem = createAction(addItemUseCase);
export const removeItem = createAction(removeItemUseCase);
export const submitPledge = createAction(submitPledgeUseCase);
export const withdrawPledge = createAction(withdrawPledgeUseCase);
export const noteProgress = createAction(noteProgressUseCase);
