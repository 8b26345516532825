"""Who stands for what: the sheet for sign-off, signatures, what is due again, the record of changes."""
