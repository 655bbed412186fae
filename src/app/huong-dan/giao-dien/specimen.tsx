import type { ReactNode } from 'react';

/** Components in the states in which people meet them. */
export type Specimen = {
  readonly title: string;
  /** Files of `src/components`, without their ending, that are seen here. */
  readonly shows: readonly string[];
  readonly states: readonly SpecimenState[];
};

type SpecimenState = { readonly name: string; readonly view: ReactNode };

/** Every state beside itself: in the light at the left, in the dark at the right. */
export function SpecimenSection({ specimen: { title, shows, states } }: { readonly specimen: Specimen }) {
  return (
    <section className="mb-12">
      <h2 className="text-xl">{title}</h2>
      <p className="mb-3 text-sm text-ink-2">{shows.join(' · ')}</p>
      {states.map(({ name, view }) => (
        <div key={name} className="mb-6">
          <h3 className="mb-1 text-sm font-semibold text-ink-2">{name}</h3>
          <div className="grid grid-cols-[minmax(0,1fr)] desk:grid-cols-2">
            <div className="scheme-light min-w-0 overflow-x-auto p-5">{view}</div>
            <div className="scheme-dark min-w-0 overflow-x-auto p-5">{view}</div>
          </div>
        </div>
      ))}
    </section>
  );
}
