import { randomUUIDv7 } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { addScanSchema } from '../directive.schema';
import { placeOfDirective } from '../directive-store';
import { type DirectiveRefusal, directiveRefusal } from '../refusal-messages';

const MEDIA_TYPES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
const MAX_SCANS = 20;

/** Adds a scan to a directive; what it is, its content says and not its name. */
export const addScanUseCase = defineUseCase<typeof addScanSchema, DirectiveRefusal>({
  name: 'directive.add-scan',
  input: addScanSchema,
  acceptsFiles: ['scan'],
  permission: 'directive.keep',
  at: (scope, { directiveId }) => placeOfDirective(scope, directiveId),
  effect: 'once',
  records: 'scan.added',
  async run({ tx, actor, now }, { directiveId, scan }) {
    const mediaType = (await fileTypeFromBuffer(scan.bytes))?.mime ?? '';
    if (!MEDIA_TYPES.includes(mediaType)) return refuse('scan.not-pdf-or-image');
    const there = await tx.directiveScan.count({ where: { directiveId, removedAt: null } });
    if (there >= MAX_SCANS) return refuse('scan.too-many', { max: MAX_SCANS });

    const id = randomUUIDv7();
    const byteSize = scan.bytes.length;
    await tx.directiveScan.create({
      data: {
        id,
        rootId: actor.rootId,
        directiveId,
        fileName: scan.name,
        mediaType,
        byteSize,
        content: new Uint8Array(scan.bytes),
        addedById: actor.memberId,
        addedAt: now,
      },
      select: { id: true },
    });
    const about = { kind: 'directive', id: directiveId, after: { scan: scan.name, mediaType, byteSize } };
    return ok({ about, goTo: `${routes.directive(directiveId)}?vua=tep#ban-chup` });
  },
  refusals: directiveRefusal,
});
