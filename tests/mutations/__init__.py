"""Small changes that make facesig wrong, and the tests that must say so: CONTRIBUTING.md."""
