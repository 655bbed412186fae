'use server';

import { createAction } from '@/server/action-kit/create-action';
import { changeDatesUseCase } from './use-cases/change-dates';
import { changeRulesUseCase } from './use-cases/change-rules';
import { changeScaleUseCase } from './use-cases/change-scale';
import { changeSectionsUseCase } from './use-cases/change-sections';
import { chooseBasisUseCase } from './use-cases/choose-basis';
import { grantExtensionUseCase } from './use-cases/grant-extension';
import { moveStateUseCase } from './use-cases/move-state';
import { prepareCampaignUseCase } from './use-cases/prepare-campaign';
import { withdrawExtensionUseCase } from './use-cases/withdraw-extension';

export const prepareCampaign = createAction(prepareCampaignUseCase);
export const changeDates = createAction(changeDatesUseCase);
export const changeRules = createAction(changeRulesUseCase);
export const chooseBasis = createAction(chooseBasisUseCase);
export const changeSections = createAction(changeSectionsUseCase);
export const changeScale = createAction(changeScaleUseCase);
export const moveState = createAction(moveStateUseCase);
export const grantExtension = createAction(grantExtensionUseCase);
export const withdrawExtension = createAction(withdrawExtensionUseCase);
