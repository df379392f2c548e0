# exit: 1
open("no_such_file_here.txt")
