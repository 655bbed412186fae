import 'server-only';
import { redirect, unstable_rethrow as rethrowWhatNextThrows } from 'next/navigation';
import type { ReactNode } from 'react';
import { routes } from '@/config/routes';
import { carriedForm } from '../action-kit/carried-form';
import { recentFrontDoor } from '../auth/front-door';
import { isDatabaseAway } from '../db/database-away';
import { logFailure } from '../log-failure';
import { currentAddress } from './current-address';
import { KeptFormPage } from './kept-form-page';

/**
 * Instead of a page that cannot be read: the form that was sent, with its answer and everything typed in it, or the page
 * that says that the database is away. Whatever else broke is thrown on, to be logged and shown by `error.tsx`.
 */
export async function showFailure(error: unknown): Promise<ReactNode> {
  rethrowWhatNextThrows(error);
  const form = await carriedForm();
  if (form) return <KeptFormPage form={form} door={await recentFrontDoor().catch(() => null)} />;
  if (!isDatabaseAway(error)) throw error;
  const at = await currentAddress();
  logFailure(error, { path: at.split('?')[0] }, 'page not read');
  redirect(routes.awayBefore(at));
}
