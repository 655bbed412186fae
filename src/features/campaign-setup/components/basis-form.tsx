import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import { CheckboxField } from '@/components/choice-fields';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { chooseBasis } from '../actions';
import type { BasisChoices } from '../queries/read-basis-choices';

type BasisFormProps = { readonly choices: BasisChoices; readonly at: string; readonly account: string };

/** What one pledge serves: several directives and themes at once, so that nobody writes one form for each. */
export function BasisForm({ choices, at, account }: BasisFormProps) {
  const { campaign, version, key, allDirectives, allThemes } = choices;
  const served = new Set([...choices.directives, ...choices.themes].map(({ id }) => id));
  return (
    <ActionForm
      action={chooseBasis}
      at={at}
      account={account}
      keyValue={key}
      hidden={{ campaignId: campaign.id, version: String(version) }}
    >
      <Choices
        name="directiveIds"
        legend="Văn bản"
        choices={allDirectives}
        served={served}
        empty="Sổ chưa có văn bản nào."
        more={{ href: routes.directiveNew, text: 'Thêm văn bản' }}
      />
      <Choices
        name="themeIds"
        legend="Chuyên đề"
        choices={allThemes}
        served={served}
        empty={`Chưa có chuyên đề nào cho năm ${campaign.year}.`}
        more={{ href: routes.themeNew, text: 'Thêm chuyên đề' }}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>Lưu</SubmitButton>
        <ButtonLink href={routes.campaign(campaign.year)} tone="quiet">
          Thôi
        </ButtonLink>
      </div>
    </ActionForm>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly served: ReadonlySet<string>;
  readonly empty: string;
  readonly more: { readonly href: string; readonly text: string };
};

function Choices({ name, legend, choices, served, empty, more }: ChoicesProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {choices.length === 0 && <p className="text-ink-2">{empty}</p>}
      {choices.map(({ id, label }) => (
        <CheckboxField key={id} name={name} value={id} label={label} defaultChecked={served.has(id)} />
      ))}
      <a href={more.href} className="inline-flex min-h-11 items-center">
        {more.text}
      </a>
    </fieldset>
  );
}
