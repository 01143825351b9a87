"""Rows and texts as the bytes of files: CSV, workbook, Word document, archive."""
