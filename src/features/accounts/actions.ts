'use server';

import { createAction } from '@/server/action-kit/create-action';
import { changeAccountUseCase } from './use-cases/change-account';
import { issueAccountUseCase } from './use-cases/issue-account';
import { issueForUnitUseCase } from './use-cases/issue-for-unit';
import { setDisabledUseCase } from './use-cases/set-disabled';
import { signOutEverywhereUseCase } from './use-cases/sign-out-everywhere';

export const changeAccount = createAction(changeAccountUseCase);
export const issueAccount = createAction(issueAccountUseCase);
export const issueForUnit = createAction(issueForUnitUseCase);
export const setDisabled = createAction(setDisabledUseCase);
export const signOutEverywhere = createAction(signOutEverywhereUseCase);
