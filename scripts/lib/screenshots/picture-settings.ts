import { OperatorError } from '../operator-error';
import type { Scheme } from './picture';

export interface PictureSettings {
  readonly scheme: Scheme;
  /** Only the pictures of the help, into `public/`, where the product shows them. */
  readonly isForHelp: boolean;
  /** Of the test build instead of the server of development: slower to begin, then much faster. */
  readonly isOfBuild: boolean;
  /** Only the pictures that contain one of these words; all of them when there is none. */
  readonly words: readonly string[];
}

const OPTIONS = ['--dark', '--help', '--built'];

export function readPictureSettings(args: readonly string[]): PictureSettings {
  const unknown = args.find((word) => word.startsWith('-') && !OPTIONS.includes(word));
  if (unknown !== undefined) {
    throw new OperatorError(`Không có lựa chọn "${unknown}". Các lựa chọn: ${OPTIONS.join(', ')}.`);
  }
  return {
    scheme: args.includes('--dark') ? 'dark' : 'light',
    isForHelp: args.includes('--help'),
    isOfBuild: args.includes('--built'),
    words: args.filter((word) => !word.startsWith('-')),
  };
}
