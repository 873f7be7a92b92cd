"""facesig: face signatures on small ARM boards."""
