import { randomUUID } from 'node:crypto';
import type { Fields } from '@tests/support/act-as';
import type { Scene } from '../../../../tests/integration/access/scene';

export const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** By the kind of thing that they name. */
export type Ids = Readonly<Record<string, readonly string[]>>;

export function idsOf(scene: Scene): Ids {
  const { hanhs, nams, uts, cells, hais, muois, cauTres, saus, chins } = scene;
  const pledges = [hanhs, nams, uts, cells, hais, muois, cauTres, saus, chins];
  const members = Object.values(scene.district.people).map(({ memberId }) => memberId);
  return {
    unit: Object.values(scene.units),
    member: [...members, scene.newcomerId],
    pledge: pledges.map(({ pledgeId }) => pledgeId),
    item: [hanhs, nams, uts].flatMap(({ itemIds }) => itemIds),
    directive: [scene.directiveOfRoot, scene.directiveOfGoSen],
    theme: [scene.themeOfGoSen],
    campaign: [scene.campaignId],
    scan: [scene.scanId],
    workbook: [scene.workbook.id],
    assignment: [scene.assignmentId],
    extension: [scene.extensionId],
  };
}

/** A unit where a member is asked for, a directive where a pledge is: never another one of the same kind. */
export function idsOfOtherKinds(ids: Ids, id: string): readonly string[] {
  const kind = kindOf(ids, id);
  return Object.entries(ids).flatMap(([other, some]) => (other === kind ? [] : some));
}

export function kindOf(ids: Ids, id: string): string | undefined {
  return Object.keys(ids).find((kind) => ids[kind]?.includes(id));
}

/** The same text about things that nobody has. */
export function unknownIn(text: string): string {
  return text.replaceAll(ID, () => randomUUID());
}

/** The same form about things that nobody has. */
export function unknownFields(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([name, value]): [string, string | readonly string[]] => [
    name,
    typeof value === 'string' ? unknownIn(value) : value.map(unknownIn),
  ]);
  return Object.fromEntries(entries);
}

/** The fields of a form that hold one id and nothing else. */
export function idFieldsOf(fields: Fields): readonly (readonly [name: string, id: string])[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && value.match(ID)?.[0] === value ? [[name, value] as const] : [],
  );
}
