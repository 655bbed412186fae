import { routes } from '@/config/routes';
import { DESK_PICTURE, GUIDE_PICTURES, type GuidePictureName, PHONE_PICTURE } from '../guide-pictures';

/** A small picture of the page that a step speaks of; the file is made for a sharp screen. */
export function GuidePicture({ name }: { readonly name: GuidePictureName }) {
  const { alt, isPhone } = GUIDE_PICTURES[name];
  const { width, height } = isPhone ? PHONE_PICTURE : DESK_PICTURE;
  return (
    // biome-ignore lint/performance/noImgElement: the file is made in this size; there is nothing left to optimise.
    <img
      src={routes.guidePicture(name)}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      className={`h-auto max-w-full rounded-md border border-line-strong ${isPhone ? 'w-[15rem] print:w-[42mm]' : 'w-full print:w-[110mm]'}`}
    />
  );
}
