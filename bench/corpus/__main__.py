"""python -m bench.corpus N DIR: write a project of N measures, 20 a document, into DIR.

The measures are those of all four sites, in turn; where more are wanted, they come again under other ids.
"""

import argparse
from pathlib import Path

from bench.corpus import markdown, project


def main() -> None:
    """Write what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m bench.corpus", description=__doc__)
    parser.add_argument("measures", type=int, help="how many measures; 20 make a document")
    parser.add_argument("folder", type=Path, help="where to write; must not exist or be empty")
    parser.add_argument("--markdown", action="store_true", help="the same pages as plain Markdown")
    arguments = parser.parse_args()
    if arguments.measures < 2 or (arguments.folder.exists() and any(arguments.folder.iterdir())):
        parser.error("at least two measures, and a folder that is empty or not there")
    (markdown if arguments.markdown else project).write(arguments.measures, arguments.folder)


if __name__ == "__main__":
    main()
