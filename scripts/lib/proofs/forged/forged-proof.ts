import type { Proof } from '../proof';

/** Requests that no page of the product sends: they change nothing, and are answered as if the thing were unknown. */
export const FORGED_PROOF: Proof = {
  title: 'Yêu cầu giả: đổi mã, thêm trường, tự nhận vai trò, giả phiên bản, gửi lại biểu mẫu của người khác',
  async run(context, extent) {
    // Its scene is written by the product's own code, which asks for a client that a new clone has only made by now.
    const { proveForged } = await import('./prove-forged');
    return proveForged(context, extent);
  },
};
