import 'server-only';
import { z } from 'zod';

const schema = z.object({
  /** The application's own role: owns nothing, bypasses nothing. */
  DATABASE_URL: z.string().startsWith('postgres'),
  /** Where people reach the product; needed behind a proxy, for the same-origin proof and secure cookies. */
  PUBLIC_URL: z
    .url()
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** How many proxies of our own stand in front; so many entries of X-Forwarded-For, from the right, are believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  NEXTAUTH_SECRET: z.string().min(32),
  /** Opens the metrics to whoever brings it; without one nobody may read them. */
  METRICS_TOKEN: z
    .string()
    .min(32)
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** Lets whoever reads the server's own window set the first office up; unused once there is one. */
  NOI_GUONG_SETUP_CODE: z.string().min(8).optional(),
});

export type Env = z.infer<typeof schema>;

let read: Env | undefined;

/** The settings of this process; throws one sentence that names every missing one. */
export function env(): Env {
  if (read) return read;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(
      `Thiếu hoặc sai thiết lập: ${names}. Hãy khởi động bằng "npm start", hoặc đặt các biến này.`,
    );
  }
  read = parsed.data;
  return read;
}
