'use server';

import { createPublicAction } from '@/server/action-kit/public-action';
import { setUpOfficeUseCase } from './use-cases/set-up-office';

export const setUpOffice = createPublicAction(setUpOfficeUseCase);
