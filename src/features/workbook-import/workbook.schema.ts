import { z } from 'zod';
import { isMarkedSecret } from '@/domain/directive/is-marked-secret';
import { idField } from '@/server/action-kit/form-schemas';
import { uploadedFile } from '@/server/action-kit/uploaded-file';

const SECRET =
  'Tên tệp ghi độ mật. Tài liệu mật không được đưa vào hệ thống này; nếu tệp không mật, hãy đổi tên rồi tải lên.';

export const uploadWorkbookSchema = z.object({
  file: uploadedFile().refine(({ name }) => !isMarkedSecret(name), SECRET),
});
/** `plan` is the hash of what the page showed. */
export const importWorkbookSchema = z.object({ workbookId: idField, plan: z.string().length(64) });
