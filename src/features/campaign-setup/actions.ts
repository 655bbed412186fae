'use server';

import { createAction } from '@/server/action-kit/create-action';
import { changeFormUseCase } from './use-cases/change-form';
import { changeRulesUseCase } from './use-cases/change-rules';
import { chooseBasisUseCase } from './use-cases/choose-basis';
import { grantExtensionUseCase } from './use-cases/grant-extension';
import { moveStateUseCase } from './use-cases/move-state';
import { prepareCampaignUseCase } from './use-cases/prepare-campaign';
import { withdrawExtensionUseCase } from './use-cases/withdraw-extension';

export const prepareCampaign = createAction(prepareCampaignUseCase);
export const changeRules = createAction(changeRulesUseCase);
export const chooseBasis = createAction(chooseBasisUseCase);
export const changeForm = createAction(changeFormUseCase);
export const moveState = createAction(moveStateUseCase);
export const grantExtension = createAction(grantExtensionUseCase);
export const withdrawExtension = createAction(withdrawExtensionUseCase);
