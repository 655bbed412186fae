import { DIRECTION_WORDS, GROUP_WORDS, MEASURE_WORDS, MODEL_INTENT_WORDS } from '@/lib/pledge-words';

type TypedItem = Readonly<Record<keyof typeof ITEM_FIELDS, string>>;
type TypedPart = Readonly<Record<keyof typeof PART_FIELDS, string>>;

export type TypedField = { readonly place: string; readonly field: string; readonly typed: string };

type Field = {
  readonly label: string /** Of a choice. */;
  readonly words?: Readonly<Record<string, string>>;
};

const ITEM_FIELDS = {
  what: { label: 'Việc làm' },
  group: { label: 'Nội dung', words: GROUP_WORDS },
  measure: { label: 'Cách đo', words: MEASURE_WORDS },
  direction: { label: 'Ít nhất hay không quá', words: DIRECTION_WORDS },
  target: { label: 'Cần đạt' },
  unitLabel: { label: 'Đơn vị tính' },
  baseline: { label: 'Năm trước' },
  milestone: { label: 'Mốc' },
  dueOn: { label: 'Hạn' },
} as const satisfies Readonly<Record<string, Field>>;
const PART_FIELDS = {
  words: { label: 'Nội dung' },
  responsible: { label: 'Chịu trách nhiệm' },
  dueOn: { label: 'Thời hạn' },
  intent: { label: 'Hình thức', words: MODEL_INTENT_WORDS },
  untilYear: { label: 'Đến năm' },
} as const satisfies Readonly<Record<string, Field>>;

type TypedDraft = { readonly items: readonly TypedItem[]; readonly parts: readonly TypedPart[] };

/** Everything typed in a draft, field by field, unfinished or wrong as it is; empty fields hold nothing. */
export function typedFields({ items, parts }: TypedDraft): readonly TypedField[] {
  return [
    ...items.flatMap((item, index) => fieldsOf(`việc ${index + 1}`, ITEM_FIELDS, item)),
    ...parts.flatMap((part, index) => fieldsOf(`mục ${index + 1}`, PART_FIELDS, part)),
  ];
}

function fieldsOf<Name extends string>(
  place: string,
  fields: Readonly<Record<Name, Field>>,
  typed: Readonly<Record<Name, string>>,
): TypedField[] {
  return (Object.keys(fields) as Name[])
    .filter((name) => typed[name] !== '')
    .map((name) => {
      const { label, words } = fields[name];
      return { place, field: label, typed: words?.[typed[name]] ?? typed[name] };
    });
}
