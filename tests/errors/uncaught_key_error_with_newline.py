# exit: 1
{}['two\nlines']
