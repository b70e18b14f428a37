"""The inputs of a form from a message's words, and what in them must not pass."""
