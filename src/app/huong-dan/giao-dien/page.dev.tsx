import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ShortcutKeys } from '@/components/shortcut-keys';
import { schemeStyles } from './scheme-styles';
import { SpecimenSection } from './specimen';
import { BUTTONS } from './specimens/buttons';
import { DOSSIERS } from './specimens/dossiers';
import { FIELDS } from './specimens/fields';
import { FIGURES_AND_CHARTS } from './specimens/figures';
import { FORMS } from './specimens/forms';
import { FRAMES } from './specimens/frames';
import { PAPER } from './specimens/paper';
import { TABLES } from './specimens/tables';
import { WORDS } from './specimens/words';

export const metadata: Metadata = { title: 'Giao diện' };

const SPECIMENS = [
  ...WORDS,
  ...BUTTONS,
  ...FIELDS,
  ...FORMS,
  ...FIGURES_AND_CHARTS,
  ...TABLES,
  ...DOSSIERS,
  ...FRAMES,
  ...PAPER,
];

/** Every component in every state, for who changes one; only the server of development has this page (next.config.ts). */
export default async function GalleryPage() {
  await connection();
  return (
    <main className="px-6 py-8">
      <style>{schemeStyles()}</style>
      <h1 className="mb-6 text-2xl">Giao diện: mọi thành phần, mọi trạng thái</h1>
      {SPECIMENS.map((specimen) => (
        <SpecimenSection key={specimen.title} specimen={specimen} />
      ))}
      <ShortcutKeys />
    </main>
  );
}
