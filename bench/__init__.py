"""What measures the project; not part of the package."""
