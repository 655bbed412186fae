import { buttonClass } from '@/components/button-class';
import { controlClass } from '@/components/control-class';
import { FieldShell } from '@/components/field-shell';
import { routes } from '@/config/routes';
import { CHANGE_KINDS } from '@/lib/audit-words';
import type { ChangesPage } from '../queries/list-changes';

type FilterProps = Pick<ChangesPage, 'asked' | 'problems'>;

/** A plain GET form: it works without script, and its address can be kept. */
export function ChangesFilterForm({ asked, problems }: FilterProps) {
  return (
    <form
      action={routes.changes}
      className="mb-5 grid grid-cols-2 items-end gap-x-3 gap-y-3 rounded-md border border-line bg-card p-4 desk:grid-cols-4 desk:gap-x-4 print:hidden"
    >
      {asked.banGhi && <input type="hidden" name="ban-ghi" value={asked.banGhi} />}
      <TypedField name="ai" label="Ai làm" value={asked.ai} placeholder="ví dụ hanh" />
      <FieldShell id="loai" label="Loại thay đổi" error={undefined}>
        <select id="loai" name="loai" defaultValue={asked.loai ?? ''} className={controlClass(undefined)}>
          <option value="">Tất cả</option>
          {Object.entries(CHANGE_KINDS).map(([kind, text]) => (
            <option key={kind} value={kind}>
              {text}
            </option>
          ))}
        </select>
      </FieldShell>
      <TypedField name="tu" label="Từ ngày" value={asked.tu} placeholder="01/01/2026" error={problems.tu} />
      <TypedField
        name="den"
        label="Đến ngày"
        value={asked.den}
        placeholder="31/12/2026"
        error={problems.den}
      />
      <div className="flex items-center gap-4 col-span-2 desk:col-span-4">
        <button type="submit" className={buttonClass('quiet', { slim: true })}>
          Lọc
        </button>
        <a href={routes.changes} className="inline-flex min-h-11 items-center">
          Bỏ lọc
        </a>
      </div>
    </form>
  );
}

type TypedFieldProps = {
  readonly name: 'ai' | 'tu' | 'den';
  readonly label: string;
  readonly value: string | undefined;
  readonly placeholder: string;
  readonly error?: string | undefined;
};

function TypedField({ name, label, value, placeholder, error }: TypedFieldProps) {
  const isDay = name !== 'ai';
  return (
    <FieldShell id={name} label={label} error={error}>
      <input
        id={name}
        name={name}
        type={isDay ? 'text' : 'search'}
        inputMode={isDay ? 'numeric' : undefined}
        autoComplete="off"
        defaultValue={value}
        maxLength={100}
        placeholder={placeholder}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${name}-loi`}
        className={controlClass(error)}
      />
    </FieldShell>
  );
}
