'use server';

import { createAction } from '@/server/action-kit/create-action';
import { addPersonUseCase } from './use-cases/add-person';
import { changeHomeUseCase } from './use-cases/change-home';
import { changePersonUseCase } from './use-cases/change-person';
import { endRoleUseCase } from './use-cases/end-role';
import { giveRoleUseCase } from './use-cases/give-role';
import { leaveCellUseCase } from './use-cases/leave-cell';

export const addPerson = createAction(addPersonUseCase);
export const changePerson = createAction(changePersonUseCase);
export const changeHome = createAction(changeHomeUseCase);
export const leaveCell = createAction(leaveCellUseCase);
export const giveRole = createAction(giveRoleUseCase);
export const endRole = createAction(endRoleUseCase);
