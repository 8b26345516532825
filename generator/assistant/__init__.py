"""A site for assistants: five tools over the same data (Model Context Protocol), served to a program on this machine."""
