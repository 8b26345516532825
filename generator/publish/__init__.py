"""Site → website: pages and files go through MkDocs into a folder beside the old site, then they swap."""
