'use server';

import { createAction } from '@/server/action-kit/create-action';
import { readNoticeUseCase } from './use-cases/read-notice';

export const readNotice = createAction(readNoticeUseCase);
