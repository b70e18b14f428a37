"""All else, by kind of message."""
