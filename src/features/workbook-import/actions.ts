'use server';

import { createAction } from '@/server/action-kit/create-action';
import { importWorkbookUseCase } from './use-cases/import-workbook';
import { uploadWorkbookUseCase } from './use-cases/upload-workbook';

export const uploadWorkbook = createAction(uploadWorkbookUseCase);
export const importWorkbook = createAction(importWorkbookUseCase);
