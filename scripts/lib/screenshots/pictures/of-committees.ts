import { routes } from '@/config/routes';
import type { Picture } from '../picture';

export const PICTURES_OF_COMMITTEES: readonly Picture[] = [
  { route: '/', as: 'dangbo1', at: routes.home },
  { route: '/duyet', as: 'dangbo1', at: routes.review },
  {
    route: '/duyet/[id]',
    look: 'tập thể',
    as: 'dangbo1',
    at: async (find) => routes.reviewDossier(await find.collectiveWaitingBelow(await find.unitOf('dangbo1'))),
  },
  { route: '/tong-quan', as: 'dangbo1', at: routes.overview },
  {
    route: '/don-vi/[id]',
    look: 'đảng bộ cơ sở',
    as: 'dangbo1',
    at: async (find) => routes.unit(await find.unitOf('dangbo1')),
  },
  { route: '/van-ban', as: 'dangbo1', at: routes.directives },
  {
    route: '/duyet/[id]',
    look: 'bản điều chỉnh',
    as: 'dangbo2',
    at: async (find) => routes.reviewDossier(await find.pledgeOf('bithu2')),
  },
  {
    route: '/don-vi/[id]/cam-ket-tap-the',
    as: 'dangbo3',
    at: async (find) => routes.unitPledge(await find.unitOf('dangbo3')),
  },
  {
    route: '/cam-ket/[id]',
    look: 'tập thể, điều chỉnh',
    as: 'dangbo3',
    at: async (find) => routes.pledge(await find.collectivePledgeOf(await find.unitOf('dangbo3'))),
  },
  {
    route: '/cam-ket/[id]/ban-in',
    look: 'tập thể',
    as: 'dangbo3',
    at: async (find) => routes.pledgePrint(await find.collectivePledgeOf(await find.unitOf('dangbo3'))),
    isForPaper: true,
  },
];
