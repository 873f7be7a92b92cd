"""How good a photo of a face is: numbers with units, limits and sentences."""
