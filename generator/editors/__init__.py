"""What helps editors write: what each key is for, JSON Schema, skeletons of records and of a whole site."""
