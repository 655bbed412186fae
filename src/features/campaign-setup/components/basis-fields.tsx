import { CheckboxField } from '@/components/choice-fields';
import { routes } from '@/config/routes';
import type { BasisChoice, BasisChoices } from '../queries/read-basis-choices';
import { RepeatedField } from './repeated-field';

/** What one pledge serves: several directives and themes at once, so that nobody writes one form for each. */
export function BasisFields({ choices }: { readonly choices: BasisChoices }) {
  const { campaign, directiveChoices, themeChoices } = choices;
  return (
    <>
      <Choices
        name="directiveIds"
        legend="Văn bản"
        choices={directiveChoices}
        placesBefore={0}
        empty="Sổ chưa có văn bản nào."
        more={{ href: routes.directiveNew, text: 'Thêm văn bản vào sổ' }}
      />
      <Choices
        name="themeIds"
        legend="Chuyên đề"
        choices={themeChoices}
        placesBefore={choices.directives.length}
        empty={`Chưa có chuyên đề nào cho năm ${campaign.year}.`}
        more={{ href: routes.themeNew, text: 'Thêm chuyên đề' }}
      />
    </>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly BasisChoice[];
  /** How many fields for a place stand before this list. */
  readonly placesBefore: number;
  readonly empty: string;
  readonly more: { readonly href: string; readonly text: string };
};

function Choices({ name, legend, choices, placesBefore, empty, more }: ChoicesProps) {
  const hasServed = choices.some(({ isServed }) => isServed);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hasServed && (
        <p className="mb-2 text-sm text-ink-2">
          Số bên cạnh là thứ tự trên trang chiến dịch; sửa số để xếp lại. Mục mới chọn đứng cuối.
        </p>
      )}
      {choices.length === 0 && <p className="text-ink-2">{empty}</p>}
      {choices.map(({ id, label, isServed }, index) => (
        <div key={id} className="flex items-start gap-3">
          <div className="min-w-0 flex-1">
            <CheckboxField name={name} value={id} label={label} defaultChecked={isServed} />
          </div>
          {isServed && (
            <>
              <input type="hidden" name="placedId" value={id} />
              <RepeatedField
                name="place"
                index={placesBefore + index}
                label={`Thứ tự của ${label}`}
                labelHidden
                defaultValue={String(index + 1)}
                isPlace
              />
            </>
          )}
        </div>
      ))}
      <a href={more.href} className="inline-flex min-h-11 items-center">
        {more.text}
      </a>
    </fieldset>
  );
}
