# exit: 1
raise SyntaxError("made by hand", ("some file", 7, 5, "the text of the line\n", 7, 8))
