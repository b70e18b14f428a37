"""The file drop: what is too large for a chat goes by a link of the desk's own."""
