"""明白 (mingbai): a government policy document becomes a website that ordinary people understand."""
