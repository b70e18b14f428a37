"""Remarks on work in play, or on what else there is."""
