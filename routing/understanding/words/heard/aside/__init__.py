"""What is not about work in play, by kind of message: thanks, complaints, greetings, other talk."""
