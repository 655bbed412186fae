import { routes } from '@/config/routes';
import { send, unfold } from '../acts';
import type { Picture } from '../picture';

export const PICTURES_OF_SECRETARIES: readonly Picture[] = [
  { route: '/', as: 'bithu1', at: routes.home },
  { route: '/', as: 'bithu3', at: routes.home, look: 'cam kết chờ duyệt' },
  { route: '/cam-ket', as: 'bithu1', at: routes.pledges },
  {
    route: '/cam-ket/[id]',
    look: 'bản nháp',
    as: 'bithu1',
    at: async (find) => routes.pledge(await find.pledgeOf('bithu1')),
  },
  {
    route: '/cam-ket/[id]/viec/[key]/noi-dung',
    as: 'bithu1',
    at: async (find) =>
      routes.pledgeItemWhat(await find.pledgeOf('bithu1'), await find.draftItemOf('bithu1')),
  },
  {
    route: '/cam-ket/[id]/viec/[key]/chi-tieu',
    as: 'bithu1',
    at: async (find) =>
      routes.pledgeItemTarget(await find.pledgeOf('bithu1'), await find.draftItemOf('bithu1')),
  },
  {
    route: '/cam-ket/[id]/phan/[key]',
    look: 'tập thể',
    as: 'bithu1',
    at: async (find) => {
      const pledge = await find.collectivePledgeOf(await find.unitOf('bithu1'));
      return routes.pledgePart(pledge, await find.draftPartOf(pledge));
    },
  },
  {
    route: '/cam-ket/[id]/kiem-tra',
    as: 'bithu1',
    at: async (find) => routes.pledgeCheck(await find.pledgeOf('bithu1')),
  },
  {
    route: '/cam-ket/[id]/viec/[key]/chi-tieu',
    look: 'gửi sai',
    as: 'bithu1',
    at: async (find) =>
      routes.pledgeItemTarget(await find.pledgeOf('bithu1'), await find.draftItemOf('bithu1')),
    before: async (page) => {
      await page.getByLabel('Hoàn thành trước ngày').fill('32/13/2026');
      await send('Tiếp tục')(page);
    },
  },
  {
    route: '/cam-ket/[id]/kiem-tra',
    look: 'có chỗ sai',
    as: 'bithu1',
    at: async (find) => routes.pledgeCheck(await find.pledgeOf('bithu1')),
  },
  {
    route: '/cam-ket/[id]',
    look: 'chờ duyệt',
    as: 'bithu3',
    at: async (find) => routes.pledge(await find.pledgeOf('bithu3')),
  },
  {
    route: '/cam-ket/[id]/da-trinh',
    as: 'bithu3',
    at: async (find) => routes.pledgeSubmitted(await find.pledgeOf('bithu3')),
  },
  {
    route: '/cam-ket/[id]/rut-lai',
    as: 'bithu3',
    at: async (find) => routes.pledgeWithdraw(await find.pledgeOf('bithu3')),
  },
  {
    route: '/cam-ket/[id]',
    look: 'điều chỉnh chờ duyệt',
    as: 'bithu2',
    at: async (find) => routes.pledge(await find.pledgeOf('bithu2')),
  },
  {
    route: '/cam-ket/[id]/rut-lai',
    look: 'bản điều chỉnh',
    as: 'bithu2',
    at: async (find) => routes.pledgeWithdraw(await find.pledgeOf('bithu2')),
  },
  { route: '/cam-ket/nhap-giup', as: 'bithu1', at: routes.assistedEntry },
  { route: '/duyet', as: 'bithu1', at: routes.review },
  { route: '/duyet/doc-lien-tuc', as: 'bithu1', at: routes.reviewInRow },
  {
    route: '/duyet/[id]',
    as: 'bithu1',
    at: async (find) => routes.reviewDossier(await find.waitingIn(await find.unitOf('bithu1'))),
  },
  {
    route: '/duyet/[id]',
    look: 'trả lại, chưa ghi lý do',
    as: 'bithu1',
    at: async (find) => routes.reviewDossier(await find.waitingIn(await find.unitOf('bithu1'))),
    before: async (page) => {
      await unfold('Trả lại, ghi lý do')(page);
      await send('Trả lại')(page);
    },
  },
  {
    route: '/duyet/[id]',
    look: 'kết quả chờ xác nhận',
    as: 'bithu1',
    at: async (find) => routes.reviewDossier(await find.reportedIn(await find.unitOf('bithu1'))),
  },
  {
    route: '/don-vi/[id]',
    as: 'bithu1',
    at: async (find) => routes.unit(await find.unitOf('bithu1')),
    isForPaper: true,
  },
  {
    route: '/don-vi/[id]/phieu-dang-nhap',
    as: 'bithu1',
    at: async (find) => routes.cellSlips(await find.unitOf('bithu1')),
  },
  {
    route: '/don-vi/[id]/so-lieu/[figure]',
    look: 'chi bộ, đã duyệt',
    as: 'bithu1',
    at: async (find) => routes.unitFigure(await find.unitOf('bithu1'), 'da-duyet'),
  },
];
