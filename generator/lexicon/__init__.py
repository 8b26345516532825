"""What the program knows of Chinese official language: words by class, in YAML, valid for every document."""
