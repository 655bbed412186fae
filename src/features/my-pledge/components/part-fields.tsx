import { RadioCards } from '@/components/choice-fields';
import { DateField, TextArea, TextField } from '@/components/fields';
import { PART_MAX, SECTION_MAX } from '@/domain/pledge/limits';
import type { PartView } from '../draft-parts';

type PartFieldsProps = { readonly view: PartView; readonly year: number };

const INTENTS = [
  { value: 'build', label: 'Xây dựng mới', hint: 'đơn vị bắt đầu trong năm nay' },
  { value: 'keep', label: 'Duy trì', hint: 'đã có, tiếp tục làm cho tốt hơn' },
  { value: 'replicate', label: 'Nhân rộng', hint: 'học từ nơi khác hoặc mở rộng ra thêm' },
];

/** The question of a part with its fields. */
export function PartFields({ view, year }: PartFieldsProps) {
  switch (view.part.kind) {
    case 'section':
      return <SectionFields view={view} />;
    case 'breakthrough':
      return <BreakthroughFields view={view} />;
    case 'pressing_issue':
      return <PressingIssueFields view={view} year={year} />;
    case 'model':
      return <ModelFields view={view} year={year} />;
  }
}

type ViewProps = Pick<PartFieldsProps, 'view'>;

function SectionFields({ view }: ViewProps) {
  return (
    <>
      <h1 className="text-2xl">{view.title}</h1>
      <TextArea
        name="words"
        label="Nội dung đồng chí cam kết"
        hint={view.hint || 'Vài câu ngắn, cụ thể. Không ghi thông tin nhạy cảm về cá nhân.'}
        rows={7}
        maxLength={SECTION_MAX}
        defaultValue={view.part.words}
      />
    </>
  );
}

function BreakthroughFields({ view }: ViewProps) {
  return (
    <>
      <h1 className="text-2xl">Tập thể chọn nội dung đột phá nào?</h1>
      <TextArea
        name="words"
        label="Nội dung đột phá"
        hint="Một việc khó mà đơn vị chọn tập trung làm chuyển biến trong năm, gắn với chuyên đề năm và nhiệm vụ chính trị của đơn vị. Ví dụ: 100% thủ tục của ấp được hướng dẫn làm trực tuyến."
        rows={4}
        maxLength={PART_MAX}
        defaultValue={view.part.words}
      />
    </>
  );
}

function PressingIssueFields({ view, year }: PartFieldsProps) {
  return (
    <>
      <h1 className="text-2xl">Vấn đề nào tập thể sẽ giải quyết dứt điểm?</h1>
      <TextArea
        name="words"
        label="Vấn đề bức xúc, nổi cộm"
        hint="Điều người dân, đảng viên phản ánh nhiều. Ví dụ: rác thải dọc kênh Ba ứ đọng, gây mùi."
        rows={4}
        maxLength={PART_MAX}
        defaultValue={view.part.words}
      />
      <TextField
        name="responsible"
        label="Ai chịu trách nhiệm"
        hint="Họ tên hoặc chức vụ, ví dụ: đồng chí phó bí thư"
        autoComplete="off"
        defaultValue={view.part.responsible}
      />
      <DateField
        name="dueOn"
        label="Xong trước ngày"
        hint={`ví dụ 30/06/${year}`}
        defaultValue={view.part.dueOn}
      />
    </>
  );
}

function ModelFields({ view, year }: PartFieldsProps) {
  return (
    <>
      <h1 className="text-2xl">Tập thể đăng ký mô hình nào?</h1>
      <TextArea
        name="words"
        label="Tên và cách làm của mô hình"
        hint="Ví dụ: Ngôi nhà thu gom rác tái chế, gây quỹ giúp học sinh nghèo."
        rows={3}
        maxLength={PART_MAX}
        defaultValue={view.part.words}
      />
      <RadioCards name="intent" legend="Đơn vị sẽ" choices={INTENTS} defaultValue={view.part.intent} />
      <TextField
        name="untilYear"
        label="Thực hiện đến năm"
        hint={`Có thể dài hơn một năm, ví dụ ${year + 2}`}
        inputMode="numeric"
        autoComplete="off"
        width="short"
        defaultValue={view.part.untilYear}
      />
    </>
  );
}
