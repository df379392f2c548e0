# exit: 1
raise StopAsyncIteration("done")
