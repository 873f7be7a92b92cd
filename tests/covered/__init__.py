"""Lines and branches of csrc that tests and fuzz targets' seeds reach: CONTRIBUTING.md."""
