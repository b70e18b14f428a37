"""What is not about work in play, by kind of message: thanks, greetings, other talk."""
