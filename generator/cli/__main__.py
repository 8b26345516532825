"""`python -m generator.cli`, for computers on which the command is not on the path."""

from generator.cli.main import main

main()
