# exit: 1
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError as e:
    raise RuntimeError('new')
except* TypeError as e:
    raise
