import { RadioCards } from '@/components/choice-fields';
import { SelectField, TextField } from '@/components/fields';
import { DIRECTION_WORDS, MEASURE_WORDS } from '@/lib/pledge-words';
import type { StoredDraftItem } from '@/server/pledge/draft-payload';

const MEASURES = [
  { value: 'number', label: MEASURE_WORDS.number, hint: 'ví dụ 10 buổi, 12 hộ, 1.000.000 đồng' },
  { value: 'yes_no', label: MEASURE_WORDS.yes_no, hint: 'việc chỉ có xong hoặc chưa xong' },
  { value: 'milestone', label: MEASURE_WORDS.milestone, hint: 'ví dụ có quy ước được thông qua' },
  { value: 'narrative', label: MEASURE_WORDS.narrative, hint: 'kết quả khó đếm, chi bộ nghe và xác nhận' },
];

const DIRECTIONS = [
  { value: 'at_least', label: DIRECTION_WORDS.at_least },
  { value: 'at_most', label: DIRECTION_WORDS.at_most },
];

/** How the result is told. Fields of the other measures are folded away by the style sheet, also without script. */
export function MeasureFields({ item }: { readonly item: StoredDraftItem }) {
  return (
    <div className="measure grid gap-5">
      <RadioCards name="measure" legend="Đo bằng" choices={MEASURES} defaultValue={item.measure} />
      <div className="measure-number grid gap-5">
        <div className="grid grid-cols-2 items-end gap-3">
          <SelectField
            name="direction"
            label="Mức"
            options={DIRECTIONS}
            defaultValue={item.direction || 'at_least'}
          />
          <TextField
            name="target"
            label="Cần đạt"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={item.target}
          />
        </div>
        <TextField
          name="unitLabel"
          label="Đơn vị tính"
          hint="hộ, buổi, bài viết, đồng…"
          autoComplete="off"
          defaultValue={item.unitLabel}
        />
        <TextField
          name="baseline"
          label="Năm trước làm được"
          hint="Để trống nếu năm trước chưa làm"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={item.baseline}
        />
      </div>
      <div className="measure-milestone">
        <TextField
          name="milestone"
          label="Mốc cần đạt"
          hint="ví dụ: quy ước ấp được thông qua"
          autoComplete="off"
          defaultValue={item.milestone}
        />
      </div>
    </div>
  );
}
