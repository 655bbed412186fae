import { aPledge } from '@tests/support/a-pledge';
import { readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { findUnit, namesAbove } from '@/features/unit-progress/queries/find-unit';
import { whyDossierSeen, whyUnitSeen } from '@/server/access/why-seen';
import { placeOfDossier } from '@/server/pledge/dossier-place';

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});

function whyUnit(who: PersonKey, unit: keyof SmallDistrict['units']) {
  return readAs(district, who, async (scope) => {
    const found = await findUnit(scope, district.units[unit]);
    if (!found) throw new Error('no such unit');
    return whyUnitSeen(scope, found.place, namesAbove(found));
  });
}

describe('why a unit is seen', () => {
  it('is told to a leader by the role and where it is held, with what stays closed', async () => {
    const { grounds, withheld } = await whyUnit('minh', 'vuonSen');
    expect(grounds.map(({ because }) => because)).toEqual([
      'Đồng chí là Lãnh đạo cấp ủy tại Đảng bộ huyện Sen Hồng',
    ]);
    expect(grounds[0]?.sees).toContain('số liệu tổng hợp');
    expect(withheld).toContain('tên và tình trạng của từng người');
    expect(withheld).toContain('nội dung cam kết của từng người');
  });

  it('is told to a member by the own cell', async () => {
    const { grounds } = await whyUnit('hanh', 'vuonSen');
    expect(grounds.map(({ because }) => because)).toEqual(['Đồng chí sinh hoạt ở đây']);
  });

  it('names both grounds of a secretary at the own cell', async () => {
    const { grounds, withheld } = await whyUnit('bay', 'vuonSen');
    expect(grounds.map(({ because }) => because)).toContain(
      'Đồng chí là Bí thư, chi ủy chi bộ tại Chi bộ ấp Vườn Sen',
    );
    expect(withheld).toEqual(['nội dung cam kết của từng người']);
  });
});

describe('why a pledge is seen', () => {
  it('is told to its author, and to the secretary to whom it is routed', async () => {
    const { pledgeId } = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const why = (who: PersonKey) =>
      readAs(district, who, async (scope) => {
        const place = await placeOfDossier(scope, pledgeId);
        if (!place) throw new Error('no such pledge');
        return whyDossierSeen(scope, place);
      });
    expect((await why('hanh')).grounds.map(({ because }) => because)).toEqual([
      'Đây là cam kết của chính đồng chí',
    ]);
    expect((await why('bay')).grounds.map(({ because }) => because)).toContain(
      'Đồng chí là Bí thư, chi ủy chi bộ tại Chi bộ ấp Vườn Sen, hồ sơ này trình đến đồng chí',
    );
  });
});
