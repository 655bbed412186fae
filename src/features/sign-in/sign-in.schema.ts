import { z } from 'zod';
import { credentialsSchema } from '@/server/auth/credentials.schema';

export const signInSchema = credentialsSchema.extend({ next: z.string().optional() });
