'use server';

import { createAction } from '@/server/action-kit/create-action';
import { createPublicAction } from '@/server/action-kit/public-action';
import { changePasswordUseCase } from './use-cases/change-password';
import { signInUseCase } from './use-cases/sign-in';

export const signIn = createPublicAction(signInUseCase);
export const changePassword = createAction(changePasswordUseCase);
