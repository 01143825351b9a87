"""The answer to a parliamentary question: official tables, all packed in one ZIP."""
