# exit: 1
"text".uper()
