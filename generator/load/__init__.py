"""data/ → Site. The only room that reads the data; refuses what cannot be a Site (family D)."""

from generator.load.site import Loaded, load, load_names

__all__ = ["Loaded", "load", "load_names"]
