"""The theme: templates, styles and scripts on the frame of Material for MkDocs."""
