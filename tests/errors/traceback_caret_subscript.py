# exit: 1
data = {"list": [1, 2, 3]}
print(data["list"][10] + data["list"][0])
