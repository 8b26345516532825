"""`mingbai serve`: a live preview that shows mistakes in the browser, over the last good page.

`watch` sees that files changed, `preview` makes single pages of the site with MkDocs, `server` hands them
to the browser.
"""
