"""What short words and whole messages mean where they are said, by rule."""
