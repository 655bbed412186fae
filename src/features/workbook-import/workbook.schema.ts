import { z } from 'zod';
import { idField } from '@/server/action-kit/form-schemas';
import { uploadedFile } from '@/server/action-kit/uploaded-file';

export const uploadWorkbookSchema = z.object({ file: uploadedFile() });
/** `plan` is the hash of what the page showed. */
export const importWorkbookSchema = z.object({ workbookId: idField, plan: z.string().length(64) });
