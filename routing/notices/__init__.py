"""Notices: what someone must be told, as codes and typed facts. `bot` finds the words."""
