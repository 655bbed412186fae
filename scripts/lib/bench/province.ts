import type { Report } from '../step';
export async function makeProvince(_url: string, _year: number, _report: Report): Promise<void> {}
