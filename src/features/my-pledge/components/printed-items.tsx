import { formatDate } from '@/lib/format-date';
import { baselineText, GROUP_WORDS, targetText } from '@/lib/pledge-words';
import type { DossierItem } from '@/server/pledge/read-dossier';

/** The table of works on the printed sheet (handbook §2.2). */
export function PrintedItems({ items }: { readonly items: readonly DossierItem[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th>TT</th>
          <th>Việc làm</th>
          <th>Nội dung</th>
          <th>Cần đạt</th>
          <th>Năm trước</th>
          <th>Trước ngày</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td>{item.ordinal}</td>
            <td>{item.what}</td>
            <td>{GROUP_WORDS[item.group]}</td>
            <td>{targetText(item.measure)}</td>
            <td>{baselineText(item.measure) ?? '–'}</td>
            <td>{formatDate(item.dueOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
