import { CheckboxField } from '@/components/choice-fields';
import { type CampaignSection, MAX_SECTIONS, USUAL_SECTIONS } from '@/domain/campaign/set-up';
import { RepeatedField } from './repeated-field';

const EMPTY_ROWS = 2;
const USUAL = USUAL_SECTIONS.map(({ heading }) => heading);

/** The headings of the printed pledge, and two empty rows for more. */
export function SectionRows({ sections }: { readonly sections: readonly CampaignSection[] }) {
  const rows = Math.min(MAX_SECTIONS, sections.length + EMPTY_ROWS);
  return Array.from({ length: rows }, (_, index) => (
    <SectionRow key={sections[index]?.key ?? index} section={sections[index]} index={index} />
  ));
}

type SectionRowProps = { readonly section: CampaignSection | undefined; readonly index: number };

function SectionRow({ section, index }: SectionRowProps) {
  return (
    <fieldset className="grid min-w-0 gap-3 border-l-2 border-line pl-3">
      <legend className="mb-2 text-lg font-semibold">{section ? section.heading : 'Thêm một mục'}</legend>
      <input type="hidden" name="key" value={section?.key ?? ''} />
      <div className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-3">
        <RepeatedField name="place" index={index} label="Thứ tự" defaultValue={String(index + 1)} isPlace />
        <RepeatedField
          name="heading"
          index={index}
          label="Tên mục"
          defaultValue={section?.heading}
          suggestions={USUAL}
        />
      </div>
      <RepeatedField name="hint" index={index} label="Gợi ý cho người viết" defaultValue={section?.hint} />
      <CheckboxField
        name="required"
        value={String(index)}
        label="Bắt buộc điền"
        defaultChecked={section?.isRequired ?? false}
      />
      <CheckboxField
        name="afterWorks"
        value={String(index)}
        label="In sau phần việc làm"
        defaultChecked={section?.position === 'after'}
      />
    </fieldset>
  );
}
