"""What is wrong with a delivery: file, line, column, value and reason of each finding."""
