-- Lists of units stand in the order of the Vietnamese alphabet, as lists of people do: "ấp" before "Ban", "Đ" after "D".
-- The trigger names the column, so it steps aside for the change.
DROP TRIGGER unit_search ON unit;
ALTER TABLE unit ALTER COLUMN name TYPE text COLLATE "vi-x-icu";
CREATE TRIGGER unit_search BEFORE INSERT OR UPDATE OF name ON unit FOR EACH ROW EXECUTE FUNCTION fill_unit_search();
