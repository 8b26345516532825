"""A corpus of any size for the bench of speed: the measures of the repository's four sites, over and over."""
