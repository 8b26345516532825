"""Search: an index made from the model in small files, which assets/js/search.js load by <script>.

So it works on file://, on any sub-path and under a strict content security policy.
"""
