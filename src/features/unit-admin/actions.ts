'use server';

import { createAction } from '@/server/action-kit/create-action';
import { addUnitUseCase } from './use-cases/add-unit';
import { changeUnitUseCase } from './use-cases/change-unit';
import { closeUnitUseCase } from './use-cases/close-unit';
import { moveUnitUseCase } from './use-cases/move-unit';

export const addUnit = createAction(addUnitUseCase);
export const changeUnit = createAction(changeUnitUseCase);
export const moveUnit = createAction(moveUnitUseCase);
export const closeUnit = createAction(closeUnitUseCase);
