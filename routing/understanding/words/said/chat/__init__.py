"""Lines as people type them into a chat in a hurry: short, in small letters, without marks."""
