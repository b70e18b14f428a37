"""What is wanted no more of work in play, by language."""
