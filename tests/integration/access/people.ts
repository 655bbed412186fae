import { type PersonKey, peopleBut } from '@tests/support/small-district';

export const EVERYBODY: readonly PersonKey[] = peopleBut();

/** Whoever belongs to the cell of Vườn Sen, and whoever to a cell of the commune of Gò Sen. */
const OF_VUON_SEN = ['hanh', 'nam', 'ut', 'tu', 'bay'] as const;
const OF_GO_SEN = [...OF_VUON_SEN, 'sau', 'chin', 'muoi', 'lien'] as const;

/** Officer, campaign officer, leader and inspector of the root: they read counts everywhere. */
const COUNTS_EVERYWHERE = ['tam', 'thoa', 'minh', 'kha'] as const;
const READS_EVERYWHERE = [...COUNTS_EVERYWHERE, 'que'] as const;

export const ADMINISTRATOR: readonly PersonKey[] = ['que'];
export const CAMPAIGN_OFFICER: readonly PersonKey[] = ['thoa'];
export const KEEPERS_OF_GO_SEN: readonly PersonKey[] = ['lien', 'thoa'];
export const OPENERS: readonly PersonKey[] = ['thoa', 'kha'];
export const COUNT_READERS: readonly PersonKey[] = ['lien', ...COUNTS_EVERYWHERE];
export const READERS_OF_ROOT: readonly PersonKey[] = READS_EVERYWHERE;
export const COUNT_READERS_OF_ROOT: readonly PersonKey[] = COUNTS_EVERYWHERE;
/** Of what the committee of Gò Sen issues. */
export const READERS_IN_GO_SEN: readonly PersonKey[] = [...OF_GO_SEN, ...READS_EVERYWHERE];
export const READERS_OF_VUON_SEN: readonly PersonKey[] = [...OF_VUON_SEN, 'lien', ...READS_EVERYWHERE];
export const COUNT_READERS_OF_VUON_SEN: readonly PersonKey[] = [...OF_VUON_SEN, 'lien', ...COUNTS_EVERYWHERE];
