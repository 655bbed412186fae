'use client';

import { buttonClass } from './button-class';
import { StateView } from './state-view';

type ErrorViewProps = {
  /** The id under which the log holds what happened. */
  readonly id?: string | undefined;
  readonly retry?: (() => void) | undefined;
  readonly homeHref: string;
};

export function ErrorView({ id, retry, homeHref }: ErrorViewProps) {
  const actions = (
    <>
      {retry && (
        <button type="button" onClick={retry} className={buttonClass('primary')}>
          Thử lại
        </button>
      )}
      <a href={homeHref} className={buttonClass('quiet')}>
        Về Việc của tôi
      </a>
    </>
  );
  return (
    <StateView title="Trang này đang gặp trục trặc" actions={actions}>
      <p>Lỗi ở phía hệ thống, không phải do đồng chí. Những gì đã lưu vẫn còn nguyên.</p>
      <p>Xin thử lại sau ít phút. Nếu vẫn chưa được, báo người quản trị kèm mã dưới đây.</p>
      {id && (
        <p>
          Mã sự cố: <b className="text-ink">{id}</b>
        </p>
      )}
    </StateView>
  );
}
