'use server';

import { createAction } from '@/server/action-kit/create-action';
import { approvePledgeUseCase } from './use-cases/approve-pledge';
import { approveReadPledgesUseCase } from './use-cases/approve-read-pledges';
import { confirmResultUseCase } from './use-cases/confirm-result';
import { refuseResultUseCase } from './use-cases/refuse-result';
import { sendBackPledgeUseCase } from './use-cases/send-back-pledge';
import { takeBackApprovalUseCase } from './use-cases/take-back-approval';
import { takeBackConfirmationUseCase } from './use-cases/take-back-confirmation';

export const approvePledge = createAction(approvePledgeUseCase);
export const approveReadPledges = createAction(approveReadPledgesUseCase);
export const sendBackPledge = createAction(sendBackPledgeUseCase);
export const takeBackApproval = createAction(takeBackApprovalUseCase);
export const confirmResult = createAction(confirmResultUseCase);
export const refuseResult = createAction(refuseResultUseCase);
export const takeBackConfirmation = createAction(takeBackConfirmationUseCase);
