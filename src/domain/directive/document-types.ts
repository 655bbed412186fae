/** A kind of Party document and its symbol; the symbol does not tell the type (handbook §5.2). */
export type DocumentType = { readonly name: string; readonly symbol: string };

/** QĐ is both Quyết định and Quy định; CT is not CTr, TT is not TTr. */
export const DOCUMENT_TYPES = [
  { name: 'Chỉ thị', symbol: 'CT' },
  { name: 'Nghị quyết', symbol: 'NQ' },
  { name: 'Kết luận', symbol: 'KL' },
  { name: 'Quyết định', symbol: 'QĐ' },
  { name: 'Quy định', symbol: 'QĐ' },
  { name: 'Quy chế', symbol: 'QC' },
  { name: 'Hướng dẫn', symbol: 'HD' },
  { name: 'Kế hoạch', symbol: 'KH' },
  { name: 'Báo cáo', symbol: 'BC' },
  { name: 'Thông báo', symbol: 'TB' },
  { name: 'Chương trình', symbol: 'CTr' },
  { name: 'Thông tri', symbol: 'TT' },
  { name: 'Tờ trình', symbol: 'TTr' },
  { name: 'Đề án', symbol: 'ĐA' },
  { name: 'Phương án', symbol: 'PA' },
  { name: 'Công văn', symbol: 'CV' },
  { name: 'Biên bản', symbol: 'BB' },
  { name: 'Quy trình', symbol: 'QTr' },
] as const satisfies readonly DocumentType[];

export type DocumentTypeName = (typeof DOCUMENT_TYPES)[number]['name'];

export function isDocumentTypeName(text: string): text is DocumentTypeName {
  return DOCUMENT_TYPES.some(({ name }) => name === text);
}

/** The types that carry a symbol: two for QĐ, none for a symbol of a State body or a local habit. */
export function typesOfSymbol(symbol: string): readonly DocumentTypeName[] {
  return DOCUMENT_TYPES.filter((type) => type.symbol === symbol).map(({ name }) => name);
}
