"""Sheets of paper, pictures and texts to read aloud, made of the same checked data as the pages."""
