import { buttonClass } from '@/components/button-class';
import { controlClass } from '@/components/control-class';
import { routes } from '@/config/routes';
import type { DirectiveList } from '../queries/list-directives';

/** A plain GET form: it works without script, and its address can be sent to somebody. */
export function DirectiveFilter({ list }: { readonly list: DirectiveList }) {
  const { asked, types, issuers, terms, units } = list;
  return (
    <form
      action={routes.directives}
      className="mb-5 grid grid-cols-2 gap-x-3 gap-y-3 rounded-md border border-line bg-card p-4 desk:grid-cols-5 desk:gap-x-4 print:hidden"
    >
      <div className="col-span-2 desk:col-span-1">
        <label htmlFor="tim" className="mb-1 block text-sm font-semibold">
          Tìm
        </label>
        <input
          id="tim"
          name="tim"
          type="search"
          defaultValue={asked.tim}
          maxLength={100}
          placeholder="ví dụ ket luan 01"
          className={controlClass(undefined)}
        />
      </div>
      <Choice name="loai" label="Loại" value={asked.loai} options={types.map((type) => [type, type])} />
      <Choice
        name="co-quan"
        label="Ban hành"
        value={asked.coQuan}
        options={issuers.map((one) => [one, one])}
      />
      <Choice
        name="nhiem-ky"
        label="Nhiệm kỳ"
        value={asked.nhiemKy}
        options={terms.map((term) => [term, term])}
      />
      <Choice name="so" label="Sổ của" value={asked.so} options={units.map(({ id, name }) => [id, name])} />
      <div className="flex items-center gap-4 col-span-2 desk:col-span-5">
        <button type="submit" className={buttonClass('quiet', { slim: true })}>
          Tìm và lọc
        </button>
        <a href={routes.directives} className="inline-flex min-h-11 items-center">
          Bỏ lọc
        </a>
      </div>
    </form>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
};

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value ?? ''} className={controlClass(undefined)}>
        <option value="">Tất cả</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
