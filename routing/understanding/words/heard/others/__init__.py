"""Requests of several trades, or of one that was heard of enough."""
