import { ActionForm } from '@/components/action-form';
import { SelectField } from '@/components/fields';
import { SubmitButton } from '@/components/submit-button';
import { RELATION_KINDS } from '@/domain/directive/directive';
import { RELATION_WORDS } from '@/lib/directive-words';
import { formatDate } from '@/lib/format-date';
import { relateDirectives, unrelateDirectives } from '../actions';
import type { DirectivePage } from '../queries/read-directive';

type RelationFormsProps = { readonly page: DirectivePage; readonly at: string; readonly account: string };

/** For those who keep the register: relate this document to another, or take a relation back. */
export function RelationForms({ page, at, account }: RelationFormsProps) {
  const own = page.basis.filter(({ from }) => from.id === page.id);
  return (
    <details className="mt-4 border-t border-line pt-2">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">Sửa quan hệ</summary>
      {own.map(({ to, kind }) => (
        <ActionForm
          key={`${to.id}-${kind}`}
          action={unrelateDirectives}
          at={`${at}#bo-${to.id}-${kind}`}
          account={account}
          keyValue={`${page.key.slice(0, -12)}${to.id.slice(-12)}`}
          hidden={{ directiveId: page.id, otherId: to.id, kind }}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-1.5"
        >
          <p>
            {RELATION_WORDS[kind]} {to.type} {to.symbol}
          </p>
          <SubmitButton tone="quiet" slim>
            Bỏ quan hệ này
          </SubmitButton>
        </ActionForm>
      ))}
      <AddRelation page={page} at={at} account={account} />
    </details>
  );
}

function AddRelation({ page, at, account }: RelationFormsProps) {
  if (page.others.length === 0) {
    return <p className="py-2 text-ink-2">Sổ chưa có văn bản nào khác để nối.</p>;
  }
  return (
    <div className="mt-3">
      <ActionForm
        action={relateDirectives}
        at={`${at}#noi`}
        account={account}
        keyValue={page.key}
        hidden={{ directiveId: page.id }}
      >
        <SelectField
          name="kind"
          label={`${page.type} ${page.symbol}`}
          options={RELATION_KINDS.map((kind) => ({ value: kind, label: RELATION_WORDS[kind] }))}
          placeholder="Chọn quan hệ"
        />
        <SelectField
          name="otherId"
          label="với văn bản"
          options={page.others.map((other) => ({
            value: other.id,
            label: `${other.type} ${other.symbol}${other.issuedOn ? `, ${formatDate(other.issuedOn)}` : ''}`,
          }))}
          placeholder="Chọn văn bản có trước"
        />
        <SubmitButton tone="quiet">Nối hai văn bản</SubmitButton>
      </ActionForm>
    </div>
  );
}
