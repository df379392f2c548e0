# exit: 1
"abc".upper().replace("A", 5)[1:2].lower()
