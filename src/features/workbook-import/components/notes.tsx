import { Notice } from '@/components/notice';

/** What was left out or understood in a certain way: it stops nothing. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <Notice title="Lưu ý">
      <ul className="grid list-disc gap-1 pl-5">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  );
}
