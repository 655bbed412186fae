import { normaliseLine } from '@/domain/shared/normalise-text';

// "Mật" as a marking of its own; "bí mật", "bảo mật", "cơ mật" speak of secrecy and mark nothing.
const MARKED = /(?<!\p{L})(?:TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)(?!\p{L})/u;
const MENTIONED = /(?<!\p{L})(?:bí|bảo|cơ|thân|nước|đường)\s+mật(?!\p{L})/giu;
const NAMED =
  /(?<!\p{L})(?:(?:tuyệt|tối|độ|tài liệu|văn bản)\s+mật|(?:tuyet|toi|do|tai lieu|van ban)\s+mat)(?!\p{L})/iu;

/** Says whether a title or a file name carries a secrecy marking: such a document never enters (handbook §10.1). */
export function isMarkedSecret(text: string): boolean {
  const words = normaliseLine(text).replace(MENTIONED, ' ');
  const spaced = words.replace(/[_.,;:()[\]-]+/g, ' ').replace(/\s+/g, ' ');
  return (
    MARKED.test(spaced) || NAMED.test(spaced) || /(?<!\p{L})mật(?!\p{L})/iu.test(fileNameOf(spaced, text))
  );
}

/** Only a file's name is short enough that a lone "mật" in it is the marking. */
function fileNameOf(spaced: string, text: string): string {
  return /\.[a-z0-9]{2,5}$/i.test(text.trim()) ? spaced : '';
}
