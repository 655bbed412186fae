import { controlClass } from './control-class';

type SearchFieldProps = {
  readonly label: string;
  readonly typed: string | undefined;
  /** Words as somebody might type them, without diacritics. */
  readonly example: string;
};

/** The words of a search in a plain GET form: `?tim=…`. */
export function SearchField({ label, typed, example }: SearchFieldProps) {
  return (
    <div className="min-w-0 flex-[1_1_16rem]">
      <label htmlFor="tim" className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id="tim"
        name="tim"
        type="search"
        defaultValue={typed}
        maxLength={100}
        placeholder={`ví dụ ${example}`}
        className={controlClass(undefined)}
      />
    </div>
  );
}
