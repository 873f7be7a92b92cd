"""A report as tables, for the terminal, and as one HTML file that loads nothing from elsewhere."""

from facesig.evaluation.report.page import page
from facesig.evaluation.report.png import png
from facesig.evaluation.report.tables import Table, tables_of

__all__ = ["Table", "page", "png", "tables_of"]
