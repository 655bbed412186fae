const MULTIPART = /^multipart\/form-data\s*;/i;
const MOST_ENTRIES = 1_000;

/** The form of a page as it was posted; null when it is none, is broken, or holds more fields than any form of ours. */
export async function readPostedForm(request: Request): Promise<FormData | null> {
  if (!MULTIPART.test(request.headers.get('content-type') ?? '')) return null;
  try {
    const form = await request.formData();
    return [...form.keys()].length <= MOST_ENTRIES ? form : null;
  } catch {
    return null;
  }
}

/** Whether next-auth can read what was posted to it: JSON that is JSON; anything else it reads or leaves. */
export async function isReadableByNextAuth(request: Request): Promise<boolean> {
  if (!request.headers.get('content-type')?.includes('application/json')) return true;
  return request.json().then(
    (body) => typeof body === 'object',
    () => false,
  );
}
