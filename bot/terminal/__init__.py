"""The terminal as a platform: cards as lines, a desk to play with, and transcripts."""
