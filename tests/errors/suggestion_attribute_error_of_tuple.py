# exit: 1
(1, 2).cont(1)
