import type { MyPledge } from '../queries/my-pledge';

/** For whom one writes, when it is not for oneself. */
export function ForWhom({ pledge }: { readonly pledge: Pick<MyPledge, 'writingFor' | 'subjectName'> }) {
  const text = forWhomText(pledge);
  return text && <p className="text-ink-2">{text}</p>;
}

export function forWhomText({
  writingFor,
  subjectName,
}: Pick<MyPledge, 'writingFor' | 'subjectName'>): string | null {
  switch (writingFor) {
    case 'self':
      return null;
    case 'collective':
      return `Cam kết của tập thể ${subjectName}`;
    case 'member':
      return `Đồng chí đang nhập giúp đồng chí ${subjectName}`;
  }
}

/** Who does what is pledged, at the head of a question. */
export function whoDoes({ writingFor, subjectName }: Pick<MyPledge, 'writingFor' | 'subjectName'>): string {
  switch (writingFor) {
    case 'self':
      return 'Đồng chí';
    case 'collective':
      return 'Tập thể';
    case 'member':
      return `Đồng chí ${subjectName}`;
  }
}
