'use server';

import { createAction } from '@/server/action-kit/create-action';
import { openTextUseCase } from './use-cases/open-text';

export const openText = createAction(openTextUseCase);
