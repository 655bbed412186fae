import type { Submitted } from './action-state';
import { CarriedFields } from './carried-fields';
import { SubmitButton } from './submit-button';

/** Everything that a form was sent with, where its own page cannot be shown: to be read, copied and sent again. */
export function SendAgain({ submitted }: { readonly submitted: Submitted }) {
  const texts = [...new Set(Object.values(submitted).flat().filter(isText))];
  return (
    <>
      <CarriedFields fields={submitted} />
      {texts.length > 0 && (
        <section className="grid gap-3 rounded-md border border-line-strong bg-card p-4 shadow-card">
          <h2 className="text-lg">Những gì đồng chí vừa gõ</h2>
          {texts.map((text) => (
            <p key={text} className="whitespace-pre-line">
              {text}
            </p>
          ))}
        </section>
      )}
      <SubmitButton wide>Gửi lại</SubmitButton>
    </>
  );
}

/** Codes and numbers say nothing without the labels of their page. */
function isText(value: string): boolean {
  return /\s/.test(value.trim());
}
