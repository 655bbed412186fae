import type { ChangeLine } from '@/lib/change-line';
import { changedFields } from '@/lib/recorded-fields';

type ChangedFieldsProps = Pick<ChangeLine, 'subjectKind' | 'before' | 'after'>;

/** The fields that an act changed, as they were and as they are. */
export function ChangedFields({ subjectKind, before, after }: ChangedFieldsProps) {
  const fields = changedFields(subjectKind, before, after);
  if (fields.length === 0) return null;
  return (
    <dl className="grid gap-0.5 text-sm">
      {fields.map((field) => (
        <div key={field.label} className="min-w-0">
          <dt className="inline text-ink-2">{field.label}: </dt>
          <dd className="inline whitespace-pre-line">
            {field.before !== null && (
              <>
                <span className="sr-only">trước là </span>
                {field.before}
              </>
            )}
            {field.before !== null && field.after !== null && <span aria-hidden="true"> → </span>}
            {field.after !== null && (
              <>
                {field.before !== null && <span className="sr-only">, sau là </span>}
                <b>{field.after}</b>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
