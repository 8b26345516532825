"""How fast a site is built, how that grows with its size, and how that compares with other generators."""
