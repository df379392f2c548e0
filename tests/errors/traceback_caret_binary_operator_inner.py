# exit: 1
x = {"k": [1, None]}
y = x["k"][0] + x["k"][1] + 5
