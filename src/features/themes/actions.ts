'use server';

import { createAction } from '@/server/action-kit/create-action';
import { addThemeUseCase } from './use-cases/add-theme';
import { changeThemeUseCase } from './use-cases/change-theme';
import { removeThemeUseCase } from './use-cases/remove-theme';

export const addTheme = createAction(addThemeUseCase);
export const changeTheme = createAction(changeThemeUseCase);
export const removeTheme = createAction(removeThemeUseCase);
