import type { Fields } from '@tests/support/act-as';
import type { UploadedFile } from '@/server/action-kit/uploaded-file';
import type { Reader } from './people';
import type { Scene } from './scene';

export type FormOf = (scene: Scene, memberId: string) => Fields;

/** One act: the whole form with which it would be done in the scene, and exactly who may do it there. */
export type Act = {
  readonly on: FormOf;
  readonly may: readonly Reader[];
  readonly files?: (scene: Scene) => Readonly<Record<string, UploadedFile>>;
  /** It is done where the actor stands, whatever the form names. */
  readonly isAtHome?: true;
};

/** What is done to something of the scene. */
export const ofScene = (may: readonly Reader[], on: FormOf, files?: Act['files']): Act => ({
  on,
  may,
  ...(files && { files }),
});
/** What is done where the actor stands. */
export const atHome = (may: readonly Reader[], on: FormOf = () => ({}), files?: Act['files']): Act => ({
  ...ofScene(may, on, files),
  isAtHome: true,
});

export const DAY = '10/02/2026';
export const SOON = '01/03/2026';
export const FIRST = { version: '1' };
