'use server';

import { createAction } from '../action-kit/create-action';
import { signOutUseCase } from './use-cases/sign-out';

export const signOut = createAction(signOutUseCase);
