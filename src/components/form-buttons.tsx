import { ButtonLink } from './button-link';
import { SubmitButton } from './submit-button';

type FormButtonsProps = {
  readonly submit: string;
  /** Where the way back leads that changes nothing. */
  readonly back: string;
};

/** The end of a form that has a page of its own. */
export function FormButtons({ submit, back }: FormButtonsProps) {
  return (
    <div className="flex flex-wrap gap-3">
      <SubmitButton>{submit}</SubmitButton>
      <ButtonLink href={back} tone="quiet">
        Quay lại
      </ButtonLink>
    </div>
  );
}
