"""What people are unhappy with, by language."""
