import { routes } from '@/config/routes';
import type { GuidePictureName } from '@/features/guide/guide-pictures';
import type { Picture } from './picture';

/** What the help shows, and the heading or button at which a picture begins; the top of the page where none is named. */
export type HelpPicture = Pick<Picture, 'as' | 'at' | 'way'> & { readonly from?: string };

const YEAR = 2026;

export const HELP_PICTURES: Readonly<Record<GuidePictureName, HelpPicture>> = {
  'viec-cua-toi': { as: 'dangvien1', at: routes.home, from: 'Cam kết năm 2026' },
  'mot-viec': {
    as: 'bithu1',
    at: async (find) =>
      routes.pledgeItemWhat(await find.pledgeOf('bithu1'), await find.draftItemOf('bithu1')),
    from: 'Đồng chí sẽ làm việc gì?',
  },
  'ket-qua-can-dat': {
    as: 'bithu1',
    at: async (find) =>
      routes.pledgeItemTarget(await find.pledgeOf('bithu1'), await find.draftItemOf('bithu1')),
    from: 'Việc này cần đạt kết quả gì, khi nào?',
  },
  'kiem-tra-roi-trinh': {
    as: 'dangvien2',
    at: async (find) => routes.pledgeCheck(await find.pledgeOf('dangvien2')),
    from: 'Kiểm tra rồi trình',
  },
  'tra-lai': { as: 'dangvien2', at: routes.home, from: 'Việc của tôi' },
  'ghi-tien-do': {
    as: 'dangvien3',
    at: async (find) =>
      routes.pledgeProgress(await find.pledgeOf('dangvien3'), await find.itemOf('dangvien3')),
    from: 'Đến nay đã đạt',
  },
  'xac-nhan-nhap-giup': {
    as: 'dangvien4',
    at: async (find) => routes.pledge(await find.pledgeOf('dangvien4')),
    from: 'Cam kết năm 2026',
  },
  'danh-sach-cho': { as: 'bithu1', at: routes.review, from: 'Duyệt' },
  'nhap-giup': { as: 'bithu1', at: routes.assistedEntry, from: 'Nhập giúp đảng viên' },
  'ban-dang-ky-tap-the': {
    as: 'dangbo1',
    at: async (find) => routes.reviewDossier(await find.collectiveWaitingBelow(await find.unitOf('dangbo1'))),
  },
  'tong-quan': { as: 'lanhdao1', at: routes.overview },
  'chien-dich': { as: 'tuyengiao1', at: routes.campaign(YEAR) },
  'mo-ban-cam-ket': {
    as: 'kiemtra1',
    at: async (find) => routes.openTextOf(await find.codeOf('dangvien3')),
  },
  'quan-tri': { as: 'quantri1', at: routes.administration },
};
