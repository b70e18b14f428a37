"""What is about work in play, by kind of message."""
