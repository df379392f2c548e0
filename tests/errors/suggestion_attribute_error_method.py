# exit: 1
[].apend(1)
