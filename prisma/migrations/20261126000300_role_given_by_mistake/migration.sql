-- A role that was given by mistake ends on its first day: it was never held, and its row stays for the record.
ALTER TABLE role_assignment DROP CONSTRAINT role_assignment_period;
ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_period CHECK (valid_to IS NULL OR valid_to >= valid_from);
