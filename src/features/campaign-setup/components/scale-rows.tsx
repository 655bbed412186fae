import { MAX_GRADES, type ResultGrade } from '@/domain/campaign/set-up';
import { RepeatedField } from './repeated-field';

const EMPTY_ROWS = 2;

/** The words of the year-end result, best first, and two empty rows for more. */
export function ScaleRows({ scale }: { readonly scale: readonly ResultGrade[] }) {
  const rows = Math.min(MAX_GRADES, scale.length + EMPTY_ROWS);
  return Array.from({ length: rows }, (_, index) => {
    const grade = scale[index];
    return (
      <fieldset key={grade?.key ?? index} className="grid min-w-0 grid-cols-[4.5rem_minmax(0,1fr)] gap-3">
        <legend className="sr-only">{grade ? grade.label : 'Thêm một mức'}</legend>
        <input type="hidden" name="key" value={grade?.key ?? ''} />
        <RepeatedField name="place" index={index} label="Thứ tự" defaultValue={String(index + 1)} isPlace />
        <RepeatedField
          name="grade"
          index={index}
          label={grade ? `Mức ${index + 1}` : 'Thêm một mức'}
          defaultValue={grade?.label}
        />
      </fieldset>
    );
  });
}
