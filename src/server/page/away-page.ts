import 'server-only';

/** Browsers ask again by themselves; whoever watches the server is told when. */
const RETRY_S = 10;

/**
 * Says with a status of its own that the database is away, as no page of Next can. Plain HTML: it must not need anything
 * that may be missing.
 */
export function awayPage(next: string): Response {
  return new Response(html(escaped(next)), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(RETRY_S),
    },
  });
}

function html(href: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${RETRY_S}">
<title>Hệ thống đang tạm ngừng · Noi Gương</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/tam-ngung.css">
</head>
<body>
<header><img src="/icon.svg" alt="" width="48" height="48"><b>Noi Gương</b></header>
<main>
<h1>Hệ thống đang tạm ngừng</h1>
<p>Không phải do đồng chí. Những gì đã lưu vẫn còn nguyên.</p>
<p>Trang này tự thử lại sau mỗi ${RETRY_S} giây và mở tiếp khi hệ thống chạy lại.</p>
<p><a href="${href}">Thử lại ngay</a></p>
</main>
</body>
</html>
`;
}

function escaped(address: string): string {
  return address.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
