"""Leaving: what is still open, what to take along, which access ends, and when all is erased."""
