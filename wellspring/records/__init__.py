"""Memory: every table and its verbs."""
