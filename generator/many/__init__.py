"""Many sites at once, one a county: all of them built, here or on a cluster, and a portal over them."""
