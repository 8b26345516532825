"""Chinese text: characters, sentences and clauses, figures and dates, sounds, spelling. Knows no document."""
