/** Each thing that the checks look for, once: a check that finds nothing here would find nothing anywhere. */
export const PAGE_OF_FAULTS = `
  <main>
    <p style="width: 500px">Rộng hơn cửa sổ</p>
    <div style="width: 60px; overflow: hidden; white-space: nowrap">Một câu dài bị cắt mất phần sau</div>
    <button style="height: 44px; display: block">Trên</button>
    <button style="height: 44px; display: block; margin-top: -20px">Dưới</button>
    <div style="width: 100px; overflow-x: auto"><div style="width: 400px">Bảng</div></div>
    <input aria-label="Ô bị che" />
    <p style="transition: color 1s">Chữ đổi màu dần</p>
    <div style="position: fixed; inset: 50% 0 0; background: white"></div>
  </main>`;
