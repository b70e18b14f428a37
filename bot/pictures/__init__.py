"""Pictures of figures and of how work goes: drawn for a phone, with words that say the same."""
