const BLOCK = 'rounded-sm bg-none-wash motion-safe:animate-pulse';

/** The outline of a page while its figures are being counted. */
export function LoadingView() {
  return (
    <div role="status" className="mx-auto grid w-full max-w-[60rem] gap-5 px-4 py-6">
      <span className="sr-only">Đang tải…</span>
      <div className={`h-9 w-2/3 max-w-80 ${BLOCK}`} />
      <div className={`h-5 w-1/2 max-w-64 ${BLOCK}`} />
      <div className={`h-36 ${BLOCK}`} />
      <div className={`h-64 ${BLOCK}`} />
    </div>
  );
}
