# exit: 1
raise GeneratorExit("left")
