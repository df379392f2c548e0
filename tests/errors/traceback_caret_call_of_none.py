# exit: 1
handlers = {'x': None}
result = handlers['x'](1, 2)
