import { z } from 'zod';
import { normaliseLine } from '@/domain/shared/normalise-text';

/** A file as a form sent it: its name is the sender's word, its bytes are read only by what tells content. */
export type UploadedFile = { readonly name: string; readonly bytes: Buffer };

export const MAX_FILE_BYTES = 10 * 1024 * 1024;
const LONGEST_NAME = 200;
const MISSING = 'Hãy chọn một tệp.';
const TOO_LARGE = 'Tệp lớn hơn 10 MB. Hãy chọn tệp nhỏ hơn, hoặc quét lại ở độ phân giải thấp hơn.';

/** The field of a use case that takes a file; name it in `acceptsFiles` too. */
export function uploadedFile() {
  return z
    .custom<UploadedFile>(isUploadedFile, MISSING)
    .refine(({ bytes }) => bytes.length <= MAX_FILE_BYTES, TOO_LARGE);
}

function isUploadedFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes);
}

/** The one file of each named field; an empty choice is no file, and more than was asked for is dropped. */
export async function readFiles(
  form: FormData,
  names: readonly string[],
): Promise<Readonly<Record<string, UploadedFile>>> {
  const files: Record<string, UploadedFile> = {};
  for (const name of names) {
    const value = form.get(name);
    if (!(value instanceof File) || value.size === 0) continue;
    files[name] = {
      name: normaliseLine(value.name.slice(0, LONGEST_NAME)),
      bytes: Buffer.from(await value.arrayBuffer()),
    };
  }
  return files;
}
