import { Notice } from './notice';

type JustDoneProps = {
  /** The word that the address brings along, which anybody can write. */
  readonly done: string | undefined;
  readonly words: Readonly<Record<string, string>>;
};

/** Says what was just done; nothing where the word is none of ours. */
export function JustDone({ done, words }: JustDoneProps) {
  if (!done || !Object.hasOwn(words, done)) return null;
  return <Notice kind="success">{words[done]}</Notice>;
}
