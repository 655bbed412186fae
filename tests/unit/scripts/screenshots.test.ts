import { describe, expect, it } from 'vitest';
import { ALL_PICTURES } from '../../../scripts/lib/screenshots/all-pictures';
import { appRoutes, differences } from '../../../scripts/lib/screenshots/app-routes';
import { nameOf, plain } from '../../../scripts/lib/screenshots/picture';
import { EMPTY_PRODUCT } from '../../../scripts/lib/screenshots/pictures/of-nobody';

const PICTURES = [...EMPTY_PRODUCT, ...ALL_PICTURES];

describe('the pictures of the product', () => {
  it('show every page that the application has, and no other', () => {
    expect(appRoutes().length).toBeGreaterThan(50);
    expect(differences(appRoutes(), PICTURES)).toEqual({ withoutPicture: [], withoutPage: [] });
  });

  it('miss a page that nobody said how to open', () => {
    const routes = ['/van-ban', '/van-ban/[id]/lich-su'];
    expect(differences(routes, [{ route: '/van-ban' }]).withoutPicture).toEqual(['/van-ban/[id]/lich-su']);
  });

  it('are not taken of a page that is no longer there', () => {
    expect(differences([], [{ route: '/da-bo' }]).withoutPage).toEqual(['/da-bo']);
  });

  it('each have a file of their own', () => {
    const files = PICTURES.map((picture) => `${picture.as}/${nameOf(picture)}`);
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  });

  it('are named without diacritics', () => {
    expect(plain('Bị trả lại, đã có lý do')).toBe('bi-tra-lai-da-co-ly-do');
  });
});
