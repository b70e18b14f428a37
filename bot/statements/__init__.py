"""A month's statement as a file: CSV, a spreadsheet, a page. One set of rows for all of them."""
