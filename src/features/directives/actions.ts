'use server';

import { createAction } from '@/server/action-kit/create-action';
import { addScanUseCase } from './use-cases/add-scan';
import { changeDirectiveUseCase } from './use-cases/change-directive';
import { registerDirectiveUseCase } from './use-cases/register-directive';
import { relateDirectivesUseCase } from './use-cases/relate-directives';
import { removeScanUseCase } from './use-cases/remove-scan';
import { unrelateDirectivesUseCase } from './use-cases/unrelate-directives';

export const registerDirective = createAction(registerDirectiveUseCase);
export const changeDirective = createAction(changeDirectiveUseCase);
export const relateDirectives = createAction(relateDirectivesUseCase);
export const unrelateDirectives = createAction(unrelateDirectivesUseCase);
export const addScan = createAction(addScanUseCase);
export const removeScan = createAction(removeScanUseCase);
