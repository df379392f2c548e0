# exit: 1
f = lambda x: x["key"]
print(list(map(f, [{"key": 1}, 5])))
