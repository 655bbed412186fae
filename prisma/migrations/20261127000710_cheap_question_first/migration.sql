-- A person's row has no unit, and "no unit = my cell" is unknown rather than false: whether its version is in force was then
-- asked of every one of them, 1,648 times for a secretary's list of what waits. Whose row it is comes first.
ALTER POLICY pledge_item_of_my_cell ON pledge_item USING (
  unit_id IS NOT NULL AND unit_id = (SELECT my_cell_id())
  AND EXISTS (SELECT 1 FROM pledge_version v WHERE v.id = pledge_item.version_id AND v.in_force_from IS NOT NULL));
ALTER POLICY pledge_part_of_my_cell ON pledge_part USING (
  unit_id IS NOT NULL AND unit_id = (SELECT my_cell_id())
  AND EXISTS (SELECT 1 FROM pledge_version v WHERE v.id = pledge_part.version_id AND v.in_force_from IS NOT NULL));

-- The same for what was opened with a reason: a function is called for each row, a list is only looked into.
ALTER POLICY pledge_version_i_opened ON pledge_version USING (
  unit_id IS NULL AND pledge_id = ANY ((SELECT my_opened_pledges())::uuid[]) AND i_opened_version(pledge_id, id));
ALTER POLICY pledge_item_i_opened ON pledge_item USING (
  unit_id IS NULL AND pledge_id = ANY ((SELECT my_opened_pledges())::uuid[]) AND i_opened_version(pledge_id, version_id));
ALTER POLICY pledge_part_i_opened ON pledge_part USING (
  unit_id IS NULL AND pledge_id = ANY ((SELECT my_opened_pledges())::uuid[]) AND i_opened_version(pledge_id, version_id));
