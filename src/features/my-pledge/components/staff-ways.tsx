import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import type { Frame } from '@/components/frame';
import { routes } from '@/config/routes';

type StaffWaysProps = { readonly frame: Pick<Frame, 'menu' | 'year'>; readonly keepsUnits: boolean };

/** For those who come for more than their own pledge: the way to it, before anything else. */
export function StaffWays({ frame, keepsUnits }: StaffWaysProps) {
  const hasOverview = frame.year !== null && frame.menu.some(({ href }) => href === routes.overview);
  return (
    <>
      {hasOverview && (
        <Card
          title={`Tình hình năm ${frame.year}`}
          sub="Năm con số chính, đơn vị cần quan tâm trước, in được để mang đi họp"
        >
          <ButtonLink href={routes.overview} wide>
            Xem tổng quan
          </ButtonLink>
        </Card>
      )}
      {keepsUnits && (
        <Card
          title="Đồng chí giữ vai trò quản trị"
          sub="Đơn vị, con người, vai trò và tài khoản của toàn cấp ủy. Số liệu và nội dung cam kết của từng người không hiện ở vai trò này."
        >
          <ButtonLink href={routes.administration} tone="quiet" wide>
            Mở trang Quản trị
          </ButtonLink>
        </Card>
      )}
    </>
  );
}
