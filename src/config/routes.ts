/** Every address of the product, in Vietnamese without diacritics. */
export const routes = {
  home: '/',
  signIn: '/dang-nhap',
  changePassword: '/doi-mat-khau',
  pledges: '/cam-ket',
  pledge: (id: string) => `/cam-ket/${id}`,
  pledgeItemWhat: (id: string, key: string) => `/cam-ket/${id}/viec/${key}/noi-dung`,
  pledgeItemTarget: (id: string, key: string) => `/cam-ket/${id}/viec/${key}/chi-tieu`,
  pledgePart: (id: string, key: string) => `/cam-ket/${id}/phan/${key}`,
  pledgeCheck: (id: string) => `/cam-ket/${id}/kiem-tra`,
  pledgeSubmitted: (id: string) => `/cam-ket/${id}/da-trinh`,
  pledgeWithdraw: (id: string) => `/cam-ket/${id}/rut-lai`,
  pledgeAmend: (id: string) => `/cam-ket/${id}/dieu-chinh`,
  pledgeDiscardAmendment: (id: string) => `/cam-ket/${id}/bo-dieu-chinh`,
  assistedEntry: '/cam-ket/nhap-giup',
  pledgeProgress: (id: string, itemId: string) => `/cam-ket/${id}/tien-do/${itemId}`,
  pledgePrint: (id: string) => `/cam-ket/${id}/ban-in`,
  review: '/duyet',
  reviewInRow: '/duyet/doc-lien-tuc',
  reviewDossier: (id: string) => `/duyet/${id}`,
  units: '/don-vi',
  unit: (id: string) => `/don-vi/${id}`,
  unitPledge: (id: string) => `/don-vi/${id}/cam-ket-tap-the`,
  unitFigure: (id: string, figure: string) => `/don-vi/${id}/so-lieu/${figure}`,
  overview: '/tong-quan',
  directives: '/van-ban',
  directiveNew: '/van-ban/moi',
  directive: (id: string) => `/van-ban/${id}`,
  directiveChange: (id: string) => `/van-ban/${id}/sua`,
  directiveScan: (id: string, scanId: string) => `/van-ban/${id}/ban-chup/${scanId}`,
  campaigns: '/chien-dich',
  campaignNew: '/chien-dich/moi',
  campaign: (year: number) => `/chien-dich/${year}`,
  campaignRules: (year: number) => `/chien-dich/${year}/sua`,
  campaignBasis: (year: number) => `/chien-dich/${year}/can-cu`,
  campaignForm: (year: number) => `/chien-dich/${year}/bieu-mau`,
  campaignExtensions: (year: number) => `/chien-dich/${year}/gia-han`,
  themes: '/chuyen-de',
  themeNew: '/chuyen-de/moi',
  themeChange: (id: string) => `/chuyen-de/${id}/sua`,
  /** No page has it, so it answers 404 with the page for that, with script or without. */
  notFound: '/khong-tim-thay',
} as const;

const LONGEST_ADDRESS = 1_000;

/** Only an address inside the product may follow a sign-in. */
export function isOwnAddress(path: string | undefined): path is string {
  return (
    path !== undefined && path.length <= LONGEST_ADDRESS && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)
  );
}
