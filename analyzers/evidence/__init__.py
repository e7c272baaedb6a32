"""What follows from an evidence document: the expression that failed, growth, what was kept, what each part takes."""
