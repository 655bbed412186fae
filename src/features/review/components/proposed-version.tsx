import { VersionCompare } from '@/components/version-compare';
import { compareVersions } from '@/lib/compare-versions';
import type { ReviewDossier } from '../queries/review-dossier';

/** The amendment beside the version that stays in force until it is approved. */
export function ProposedVersion({ dossier }: { readonly dossier: ReviewDossier }) {
  const { proposed } = dossier;
  if (!proposed) return null;
  return (
    <section aria-labelledby="dieu-chinh" className="grid gap-3 border-t border-line pt-4">
      <div>
        <h3 id="dieu-chinh" className="text-lg">
          Bản điều chỉnh chờ duyệt
        </h3>
        <p className="whitespace-pre-line">Lý do: {proposed.reason}</p>
        <p className="text-sm text-ink-2">
          Đến khi duyệt, bản bên trái (trên điện thoại: bên trên) vẫn có hiệu lực.
        </p>
      </div>
      <VersionCompare
        heads={['Bản đang có hiệu lực', 'Bản điều chỉnh']}
        rows={compareVersions(dossier, proposed)}
      />
      <h3 className="mt-2 text-lg">Bản đang có hiệu lực</h3>
    </section>
  );
}
